// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader sees of a program, asked of the accessibility bus as a screen reader asks:
// accessibility_walk APPLICATION writes each object that is shown as a line
//   depth <tab> role <tab> states <tab> name <tab> description
// with the states "focusable", "focused", "checked", "disabled", "selected" that it has, by commas.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QStringList>
#include <QTextStream>
#include <cstdio>

namespace {

/// An object of AT-SPI: the connection that owns it, and its path there.
struct Reference {
    QString service;
    QString path;
};

const QString kAccessible = QStringLiteral("org.a11y.atspi.Accessible");
/// Of a table's or list's cells only the first ones: the others are like them.
constexpr int kChildrenOfLists = 24;
constexpr int kDeepest = 64;

/// Bits of AT-SPI's states (atspi-constants.h).
enum State : int {
    kChecked = 4,
    kEnabled = 8,
    kFocusable = 11,
    kFocused = 12,
    kSelected = 23,
    kSensitive = 24,
    kShowing = 25,
    kVisible = 30,
};

class Walk {
public:
    explicit Walk(QDBusConnection bus) : bus_(std::move(bus)), out_(stdout) {}

    bool application(const QString& name) {
        const Reference registry{QStringLiteral("org.a11y.atspi.Registry"),
                                 QStringLiteral("/org/a11y/atspi/accessible/root")};
        for (const Reference& candidate : children(registry)) {
            if (property(candidate, "Name") != name)
                continue;
            for (const Reference& window : children(candidate))
                object(window, 0);
            return true;
        }
        return false;
    }

private:
    QDBusMessage call(const Reference& object, const QString& interface, const char* method,
                      const QVariantList& arguments = {}) {
        auto message = QDBusMessage::createMethodCall(object.service, object.path, interface,
                                                      QLatin1String(method));
        message.setArguments(arguments);
        return bus_.call(message, QDBus::Block, 20'000);
    }

    QString property(const Reference& object, const char* name) {
        const auto reply = call(object, QStringLiteral("org.freedesktop.DBus.Properties"), "Get",
                                {kAccessible, QLatin1String(name)});
        return reply.arguments().value(0).value<QDBusVariant>().variant().toString();
    }

    std::vector<Reference> children(const Reference& object) {
        std::vector<Reference> found;
        const auto reply = call(object, kAccessible, "GetChildren");
        if (reply.arguments().isEmpty())
            return found;
        const auto list = reply.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            Reference child;
            QDBusObjectPath path;
            list.beginStructure();
            list >> child.service >> path;
            list.endStructure();
            child.path = path.path();
            found.push_back(child);
        }
        list.endArray();
        return found;
    }

    quint64 states(const Reference& object) {
        const auto reply = call(object, kAccessible, "GetState");
        if (reply.arguments().isEmpty())
            return 0;
        quint64 bits = 0;
        int shift = 0;
        const auto words = reply.arguments().constFirst().value<QDBusArgument>();
        words.beginArray();
        while (!words.atEnd() && shift < 64) {
            uint word = 0;
            words >> word;
            bits |= quint64{word} << shift;
            shift += 32;
        }
        words.endArray();
        return bits;
    }

    void object(const Reference& object, int depth) {
        const quint64 bits = states(object);
        const auto has = [bits](State state) { return (bits >> state & 1U) != 0; };
        if (!has(kVisible) || depth > kDeepest)
            return;
        const QString role =
            call(object, kAccessible, "GetRoleName").arguments().value(0).toString();
        QStringList named;
        for (const auto& [state, name] :
             {std::pair{kFocusable, "focusable"}, std::pair{kFocused, "focused"},
              std::pair{kChecked, "checked"}, std::pair{kSelected, "selected"}})
            if (has(state))
                named << QLatin1String(name);
        if (!has(kEnabled) && !has(kSensitive))
            named << QStringLiteral("disabled");
        out_ << depth << '\t' << role << '\t' << named.join(QLatin1Char(',')) << '\t'
             << line(property(object, "Name")) << '\t' << line(property(object, "Description"))
             << '\n';
        const bool list = role.contains(QLatin1String("table")) ||
                          role.contains(QLatin1String("list")) ||
                          role.contains(QLatin1String("tree"));
        int seen = 0;
        for (const Reference& child : children(object)) {
            if (list && ++seen > kChildrenOfLists)
                break;
            this->object(child, depth + 1);
        }
    }

    static QString line(QString text) {
        return text.replace(QLatin1Char('\n'), QLatin1Char(' '))
            .replace(QLatin1Char('\t'), QLatin1Char(' '));
    }

    QDBusConnection bus_;
    QTextStream out_;
};

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto address = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    const auto bus = QDBusConnection::connectToBus(address.arguments().value(0).toString(),
                                                   QStringLiteral("accessibility"));
    if (!bus.isConnected()) {
        std::fprintf(stderr, "no accessibility bus: %s\n", qPrintable(address.errorMessage()));
        return 1;
    }
    if (!Walk(bus).application(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""))) {
        std::fputs("this program is not on the accessibility bus\n", stderr);
        return 2;
    }
    return 0;
}
