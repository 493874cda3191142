// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QWidget>
#include <functional>

#include "core/words/result.h"

namespace callbox::app::console {

/// Lets the operator choose a file and reads it. `done` is not called when nothing was chosen.
/// Errors: notFound (unreadable), limitExceeded (larger than `limit` bytes).
void chooseFile(QWidget* parent, const QString& title, const QStringList& filters, qint64 limit,
                std::function<void(const QString& name, core::Result<QByteArray>)> done);

/// The file's bytes, as chooseFile() reads them.
core::Result<QByteArray> readFile(const QString& name, qint64 limit);

/// Lets the operator choose a name to write to; an absolute `name` is proposed in its folder.
/// `done` is not called when nothing was chosen.
void chooseTarget(QWidget* parent, const QString& title, const QString& name,
                  const QStringList& filters, std::function<void(const QString& chosen)> done);

/// Lets the operator choose where to put a text. Errors: storage.
void saveFile(QWidget* parent, const QString& title, const QString& name,
              const QStringList& filters, std::function<QByteArray(const QString& name)> content,
              std::function<void(core::Result<QString>)> done);

}  // namespace callbox::app::console
