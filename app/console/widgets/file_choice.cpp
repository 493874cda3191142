// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/file_choice.h"

#include <QFileDialog>
#include <QSaveFile>

namespace callbox::app::console {

namespace {

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QStringList& filters) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

}  // namespace

core::Result<QByteArray> readFile(const QString& name, qint64 limit) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(
            core::ErrorCode::notFound,
            core::say("console.file-unreadable", {{"file", name.toStdString()},
                                                  {"reason", file.errorString().toStdString()}}));
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return core::fail(core::ErrorCode::limitExceeded,
                          core::say("console.file-too-large", {{"file", name.toStdString()},
                                                               {"limit", std::to_string(limit)}}));
    return bytes;
}

void chooseFile(QWidget* parent, const QString& title, const QStringList& filters, qint64 limit,
                std::function<void(const QString&, core::Result<QByteArray>)> done) {
    auto* dialog = makeDialog(parent, title, filters);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [limit, done = std::move(done)](const QString& name) {
                         done(name, readFile(name, limit));
                     });
    dialog->open();
}

void chooseTarget(QWidget* parent, const QString& title, const QString& name,
                  const QStringList& filters, std::function<void(const QString&)> done) {
    auto* dialog = makeDialog(parent, title, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(done));
    dialog->open();
}

void saveFile(QWidget* parent, const QString& title, const QString& name,
              const QStringList& filters, std::function<QByteArray(const QString&)> content,
              std::function<void(core::Result<QString>)> done) {
    chooseTarget(parent, title, name, filters,
                 [content = std::move(content), done = std::move(done)](const QString& chosen) {
                     QSaveFile file(chosen);
                     const QByteArray bytes = content(chosen);
                     if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.commit())
                         return done(chosen);
                     done(core::fail(core::ErrorCode::storage,
                                     core::say("console.file-not-written",
                                               {{"file", chosen.toStdString()},
                                                {"reason", file.errorString().toStdString()}})));
                 });
}

}  // namespace callbox::app::console
