// SPDX-License-Identifier: GPL-3.0-or-later
// Users and audit: the log, its filters and export, who may do what.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include "app/console/audit/audit_model.h"
#include "app/console/text/csv.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;
using namespace std::chrono_literals;

namespace {

struct Audit {
    Bench bench;
    MainWindow& window;
    QWidget* page = nullptr;

    explicit Audit(FakeData data = busyConsole(3, 3, timeOfBench()),
                   api::Role role = api::Role::administrator)
        : bench(std::move(data)), window((bench.client.setRole(role), bench.open())) {
        window.openPage(QStringLiteral("audit"));
        page = window.page(QStringLiteral("audit"));
    }
    QTableView* table(const char* name = "audit") { return child<QTableView>(page, name); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(const char* name, const char* text) {
        auto* choice = child<QComboBox>(page, name);
        choice->setCurrentIndex(choice->findText(QLatin1String(text)));
    }
    QString texts() const {
        QStringList texts;
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(QLatin1Char('|'));
    }
};

/// Of a log with an entry each 11 minutes.
constexpr int kWeek = 7 * 24 * 60 / 11 + 1;

}  // namespace

class ConsoleAudit : public QObject {
    Q_OBJECT

private slots:
    void theLogOfAWeekIsReadAndNoMore() {
        Audit shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), kWeek, kPatience);
        QCOMPARE(shown.bench.client.calls["audit.list"], 1);
        shown.choose("auditPeriod", "All of it");
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 2400, kPatience);
        QCOMPARE(shown.bench.client.calls["audit.list"], 4);
        QVERIFY(
            shown.texts().remove(QLatin1Char(',')).contains(QLatin1String("2400 of 2400 entries")));
    }

    void entriesAreFilteredByWhoWhatOutcomeAndText() {
        Audit shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), kWeek, kPatience);
        shown.choose("auditUser", "grace");
        for (int row = 0; row < shown.rows(); ++row)
            QCOMPARE(shown.cell(row, 1), QStringLiteral("grace"));
        shown.choose("auditUser", "Everybody");
        shown.choose("auditArea", "Rule packs");
        QVERIFY(shown.rows() > 0);
        QCOMPARE(shown.cell(0, 4), QStringLiteral("acme-fans"));
        shown.choose("auditArea", "Everything");
        shown.choose("auditOutcome", "Refused");
        QVERIFY(shown.rows() > 0);
        QCOMPARE(shown.cell(0, 5), QStringLiteral("Refused"));
        child<QLineEdit>(shown.page, "auditText")->setText(QStringLiteral("no such words"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("No entry meets the filter")),
                                 kPatience);
        QTest::mouseClick(button(shown.page, QStringLiteral("Show all")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), kWeek, kPatience);
        child<QLineEdit>(shown.page, "auditText")->setText(QStringLiteral("IMPORTED SETTINGS"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rows() > 0 && shown.rows() < kWeek, kPatience);
        // A refusal is told in words, without the arguments that the log does not keep.
        QTRY_VERIFY2_WITH_TIMEOUT(shown.texts().contains(QLatin1String("settings.import")) &&
                                      !shown.texts().contains(QLatin1Char('{')),
                                  qPrintable(shown.texts()), kPatience);
    }

    void anEntryLeadsToItsProblem() {
        Audit shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), kWeek, kPatience);
        auto* problem = child<QPushButton>(shown.page, "auditProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience);
        shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
        QVERIFY(!problem->isVisible());
        shown.table()->setCurrentIndex(shown.table()->model()->index(0, 0));
        QTest::mouseClick(problem, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.window.openedPage(), QStringLiteral("events"), kPatience);
    }

    void whatWasReadStaysWhileTheServiceIsAway() {
        Audit shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), kWeek, kPatience);
        shown.choose("auditUser", "grace");
        const int before = shown.rows();
        shown.bench.client.goOffline();
        shown.choose("auditPeriod", "Last 30 days");
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("not connected")), kPatience);
        QCOMPARE(shown.rows(), before);
        shown.bench.client.goOnline();
        QTRY_VERIFY_WITH_TIMEOUT(shown.rows() > before, kPatience);
        QCOMPARE(child<QComboBox>(shown.page, "auditUser")->currentText(), QStringLiteral("grace"));
    }

    void anEmptyLogSaysWhy() {
        Audit shown(emptyConsole());
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.texts().contains(QLatin1String("Nothing was done in this period")), kPatience);
        QVERIFY(!child<QPushButton>(shown.page, "auditExport")->isEnabled());
    }

    void theExportHasWhatIsShownAndNoFormula() {
        Bench bench(emptyConsole());
        AuditModel model(bench.words);
        const QAbstractItemModelTester tester(&model);
        FakeData data;
        addAudit(data, bench.now);
        data.audit.resize(4);
        data.audit[1].subject = "=cmd|' /C calc'!A0";
        model.setRecords(data.audit);
        model.setFilter({QStringLiteral("grace"), {}, {}, {}});
        const QString csv = QString::fromUtf8(csvText(model.rowTitles(), model.rows()));
        const QStringList lines = csv.split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].contains(QLatin1String(",grace,Operator,")), qPrintable(lines[1]));
        QVERIFY2(lines[1].contains(QLatin1String(",'=cmd|")), qPrintable(lines[1]));
        QCOMPARE(csvText({QStringLiteral("a\"b")}, {{QStringLiteral("1,2")}}),
                 QByteArray("\xEF\xBB\xBF\"a\"\"b\"\r\n\"1,2\"\r\n"));
    }

    void theRolesTellWhoMayDoWhat() {
        Audit shown(emptyConsole(), api::Role::consoleOperator);
        child<QTabBar>(shown.page, "tabs")->setCurrentIndex(1);
        QTRY_VERIFY2_WITH_TIMEOUT(shown.texts().contains(QLatin1String("You are ada.")),
                                  qPrintable(shown.texts()), kPatience);
        QVERIFY(shown.texts().contains(QLatin1String("Operator")));
        auto* deeds = shown.table("deeds");
        auto* role = child<QComboBox>(shown.page, "deedsOf");
        role->setFocus();
        role->setCurrentIndex(0);
        const int viewer = deeds->model()->rowCount();
        role->setCurrentIndex(1);
        const int consoleOperator = deeds->model()->rowCount();
        role->setCurrentIndex(3);
        QVERIFY(viewer < consoleOperator);
        QVERIFY(consoleOperator < deeds->model()->rowCount());
        QCOMPARE(shown.table("roles")->model()->rowCount(), 4);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleAudit)
#include "tst_console_audit.moc"
