// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "app/console/setup/draft.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// A page that edits one draft: the form in a scroll area, Discard and one primary button at the
/// right, the outcome above them.
class FormPage : public Page {
    Q_OBJECT

public:
    FormPage(PageContext context, const QString& title, const QString& primary,
             QWidget* parent = nullptr);

protected:
    /// Call once, with the form and the draft it edits. `beforeSave` may change the draft and may
    /// say no by returning false.
    template <class T>
    void edits(Draft<T>& draft, QWidget* form, const QString& saved,
               std::function<bool()> beforeSave) {
        setForm(form);
        connect(&draft, &DraftBase::changed, this, [this, &draft] { showDraft(draft); });
        connect(&context_.client, &ApiClient::stateChanged, this,
                [this, &draft] { showDraft(draft); });
        connect(discard_, &QPushButton::clicked, this, [&draft] { draft.revert(); });
        connect(primary_, &QPushButton::clicked, this,
                [this, &draft, saved, beforeSave = std::move(beforeSave)] {
                    if (!beforeSave())
                        return;
                    draft.save(this, [this, saved](core::Result<void> result) {
                        showResult(std::move(result), saved);
                    });
                });
        draft.ensureLoaded();
        showDraft(draft);
    }

    /// Before edits(): whose role is below may look only.
    void needs(api::Role role) { role_ = role; }

    PageContext context_;

private:
    template <class T>
    void showDraft(const Draft<T>& draft) {
        showDraftState(draft.loaded() || draft.dirty(), draft.dirty(), draft.saving(),
                       draft.error());
    }
    void setForm(QWidget* form);
    void showDraftState(bool usable, bool dirty, bool saving,
                        const std::optional<core::Error>& error);
    void showResult(core::Result<void> result, const QString& saved);

    api::Role role_ = api::Role::viewer;
    QPushButton* primary_;
    QPushButton* discard_;
    Notice* notice_;
    StateView* state_ = nullptr;
};

/// `widget` in a scroll area that takes no focus of its own.
QScrollArea* makeScroll(QWidget* widget);
/// The same on a card, whose ground shows.
QScrollArea* makePlainScroll(QWidget* widget);
/// The widget at the left, never wider than `width`: high enough for its texts as they wrap there.
QHBoxLayout* makeNarrow(QWidget* widget, int width);

}  // namespace callbox::app::console
