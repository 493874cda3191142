// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/cli/arguments.h"

#include <utility>

#include <getopt.h>

namespace callbox::app::receiver {

std::string Arguments::value(const std::string& name) const {
    const auto found = options.find(name);
    return found == options.end() ? std::string() : found->second.back();
}

core::Result<Arguments> parseArguments(const std::vector<std::string>& words,
                                       const std::vector<OptionForm>& forms) {
    std::vector<OptionForm> known = forms;
    known.push_back({"help", false});
    std::vector<option> table;
    for (const auto& form : known)
        table.push_back(
            {form.name.c_str(), form.takesValue ? required_argument : no_argument, nullptr, 0});
    table.push_back({nullptr, 0, nullptr, 0});

    std::vector<std::string> kept{"callbox-receiver"};
    kept.insert(kept.end(), words.begin(), words.end());
    std::vector<char*> pointers;
    for (auto& word : kept)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    Arguments arguments;
    optind = 0;
    opterr = 0;
    int index = 0;
    for (;;) {
        const int code =
            getopt_long(static_cast<int>(kept.size()), pointers.data(), ":", table.data(), &index);
        if (code == -1)
            break;
        if (code != 0) {
            std::string word = pointers[static_cast<std::size_t>(optind - 1)];
            return core::failField(
                word, code == ':' ? core::say("receiver.option-needs-value", {{"option", word}})
                                  : core::say("receiver.option-unknown", {{"option", word}}));
        }
        arguments.options[known[static_cast<std::size_t>(index)].name].emplace_back(optarg ? optarg
                                                                                           : "");
    }
    for (auto i = static_cast<std::size_t>(optind); i < kept.size(); ++i)
        arguments.operands.emplace_back(pointers[i]);
    return arguments;
}

}  // namespace callbox::app::receiver
