// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's notifications, on a message bus of the test's own.
#include <QDBusConnection>
#include <QDBusError>

#include "app/console/notification/desktop_notifier.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;
using callbox::core::EventState;
using callbox::core::NotificationType;
using callbox::core::ServiceableEvent;

namespace {

/// What a desktop does with them: keeps them until the test looks.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    Desktop() {
        auto bus = connection();
        registered =
            bus.registerService(QStringLiteral("org.freedesktop.Notifications")) &&
            bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    ~Desktop() override { QDBusConnection::disconnectFromBus(QStringLiteral("desktop")); }

    static QDBusConnection connection() {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                             QStringLiteral("desktop"));
    }

    struct Shown {
        QString summary;
        QString body;
        int urgency;
    };
    std::vector<Shown> shown;
    bool registered = false;

public slots:
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString& body,
                const QStringList&, const QVariantMap& hints, int) {
        shown.push_back({summary, body, hints.value(QStringLiteral("urgency")).toInt()});
        return static_cast<uint>(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

}  // namespace

class ConsoleNotification : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Desktop> desktop_;
    std::unique_ptr<Bench> bench_;
    std::unique_ptr<DesktopNotifier> notifier_;

    void notify(DesktopNotices which) {
        notifier_ = std::make_unique<DesktopNotifier>(bench_->client, bench_->words, which,
                                                      QDBusConnection::sessionBus());
        emit bench_->client.resync();
        // Answers come in order: with this one the notifier has had its own.
        bool answered = false;
        bench_->client.call(api::kEventList, {}, this, [&](const auto&) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, kPatience);
    }
    quint64 add(EventState state = EventState::open,
                NotificationType type = NotificationType::callHome) {
        auto& events = bench_->client.data.events;
        ServiceableEvent event = events.front();
        event.problemNumber = 0;
        for (const auto& known : events)
            event.problemNumber = std::max(event.problemNumber, known.problemNumber + 1);
        event.state = state;
        event.notificationType = type;
        event.partitionName = "lpar1";
        event.referenceCode = "CBX-DSK-0001";
        event.severity = callbox::core::Severity::critical;
        event.description = callbox::core::say("console.description-length");
        events.push_back(event);
        return event.problemNumber;
    }
    void changed() { bench_->client.change(api::Topic::event); }

private slots:
    void init() {
        desktop_ = std::make_unique<Desktop>();
        QVERIFY2(desktop_->registered, qPrintable(Desktop::connection().lastError().message()));
        bench_ = std::make_unique<Bench>(busyConsole(10, 20, timeOfBench()));
    }
    void cleanup() {
        notifier_.reset();
        bench_.reset();
        desktop_.reset();
    }

    void aNewProblemIsToldOnceAndLeadsToItself() {
        notify(DesktopNotices::all);
        const auto number = add();
        changed();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->shown.size(), 1u, kPatience);
        QCOMPARE(desktop_->shown[0].summary,
                 QStringLiteral("Problem %1 on lpar1: CBX-DSK-0001").arg(number));
        QCOMPARE(desktop_->shown[0].urgency, 2);
        QSignalSpy followed(notifier_.get(), &DesktopNotifier::followed);
        // The desktop's answer may still be on its way.
        const auto follow = [&] {
            emit desktop_->ActionInvoked(1, QStringLiteral("default"));
            return followed.wait(50);
        };
        QTRY_VERIFY_WITH_TIMEOUT(follow(), kPatience);
        QCOMPARE(followed[0][0].toULongLong(), number);

        add();
        changed();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->shown.size(), 2u, kPatience);
    }

    void manyAtOnceAreToldTogether() {
        notify(DesktopNotices::all);
        for (std::size_t n = 0; n <= DesktopNotifier::kMostAtOnce; ++n)
            add();
        changed();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->shown.size(), 1u, kPatience);
        QCOMPARE(desktop_->shown[0].summary, QStringLiteral("4 new problems"));
    }

    void whatIsKeptBackIsToldWhenItIsLetGo() {
        notify(DesktopNotices::all);
        const auto number = add(EventState::suppressed);
        add();
        changed();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->shown.size(), 1u, kPatience);
        for (auto& event : bench_->client.data.events)
            if (event.problemNumber == number)
                event.state = EventState::open;
        changed();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->shown.size(), 2u, kPatience);
        QVERIFY(desktop_->shown[1].summary.contains(QString::number(number)));
    }

    void callHomeOnlyLeavesTheOthersOut() {
        notify(DesktopNotices::callHomeOnly);
        add(EventState::open, NotificationType::notifyOnly);
        const auto number = add();
        changed();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->shown.size(), 1u, kPatience);
        QVERIFY(desktop_->shown[0].summary.contains(QString::number(number)));
    }

    void theWordsOfAPartitionAreNoMarkup() {
        notify(DesktopNotices::all);
        add();
        auto& event = bench_->client.data.events.back();
        event.description = callbox::core::say("<img src=file:///etc/passwd>");
        changed();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->shown.size(), 1u, kPatience);
        QVERIFY(!desktop_->shown[0].body.contains(QLatin1Char('<')));
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleNotification)
#include "tst_console_notification.moc"
