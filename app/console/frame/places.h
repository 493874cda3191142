// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/console/setup/desk.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// One entry of the navigation.
struct Place {
    QString name;   ///< what other pages and the command line call it, and its icon's file
    QString title;  ///< as navigation and page show it
    QString group;  ///< the heading it stands under; empty: the first group, which has none
    std::function<Page*()> make;  ///< called when it is first looked at
};

/// Something to do that is not at the top of its page.
struct Task {
    QString title;
    QString page;
    QString part;  ///< as Page::goTo() takes it
};

/// What the search offers besides places.
std::vector<Task> tasks();

/// All places of the console, in the order of the navigation, those of a group together.
/// `context` and `desk` outlive every page made.
std::vector<Place> places(PageContext context, Desk& desk);

}  // namespace callbox::app::console
