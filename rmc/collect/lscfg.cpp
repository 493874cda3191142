// SPDX-License-Identifier: GPL-3.0-or-later
// lscfg -vp and -vl of AIX and of Linux on POWER, and `lsdev -vpd` of a VIOS: device lines, below
// each its product data; then, under PLATFORM SPECIFIC, groups that begin with a title.
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/vpd.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxParts = 20000;

class Reader {
public:
    void line(std::string_view line) {
        const auto indent = std::min(line.find_first_not_of(' '), line.size());
        const auto text = trim(line);
        if (text.empty() || text.front() == '\t')
            return;
        if (text == "PLATFORM SPECIFIC") {
            end();
            platform_ = true;
            return;
        }
        const auto vpd = indent >= 6 ? readVpdLine(text) : VpdLine{};
        if (!vpd.label.empty())
            keyword(vpd);
        else if (indent >= 36)
            continued(text);
        else if (platform_)
            group(indent, text);
        else if (indent <= 2)
            device(text);
    }

    core::Result<Findings> finish() {
        end();
        if (!known_)
            return notUnderstood("lscfg");
        return std::move(findings_);
    }

private:
    void end() {
        if (findings_.items.size() < kMaxParts)
            addVpd(part_, findings_);
        part_ = {};
        last_ = nullptr;
    }

    void keyword(const VpdLine& line) {
        const auto name = vpdKeyword(line.label);
        last_ = nullptr;
        if (name.empty() || part_.keywords.size() >= 256)
            return;
        known_ = true;
        last_ = &part_.keywords[std::string(name)];
        *last_ = line.value;
    }

    /// The rest of a long value, or, below a device with a long location, its description.
    void continued(std::string_view text) {
        if (last_ && last_->size() < 1024)
            last_->append(text);
        else if (part_.description.empty() && part_.keywords.empty())
            part_.description = text;
    }

    void group(std::size_t indent, std::string_view text) {
        if (text.starts_with("Physical Location:")) {
            part_.location = trim(text.substr(18));
            end();
        } else if (text.ends_with(':') && indent >= 4) {
            end();
            part_.description = trim(text.substr(0, text.size() - 1));
        }
    }

    /// `hdisk0  U787B...-L8-L0  16 Bit LVD SCSI Disk Drive`; the location may be missing.
    void device(std::string_view text) {
        if (text.size() > 2 && text[1] == ' ' &&
            (text[0] == '+' || text[0] == '-' || text[0] == '*'))
            text = trim(text.substr(2));
        const auto name = text.substr(0, text.find(' '));
        if (name.size() == text.size() || name.size() > 32 || name.ends_with(':') ||
            name.find_first_of("0123456789") == std::string_view::npos)
            return;
        end();
        auto rest = trim(text.substr(name.size()));
        const auto gap = rest.find("  ");
        part_.device = name;
        if (gap != std::string_view::npos) {
            part_.location = rest.substr(0, gap);
            part_.description = trim(rest.substr(gap));
        } else if (rest.find(' ') == std::string_view::npos && rest.find('-') != rest.npos) {
            part_.location = rest;
        } else {
            part_.description = rest;
        }
        known_ = known_ || !part_.location.empty();
    }

    Findings findings_;
    Vpd part_;
    std::string* last_ = nullptr;
    bool platform_ = false;
    bool known_ = false;
};

}  // namespace

Parsed parseLscfg(std::string_view text, std::string_view) {
    Reader reader;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count)
        reader.line(line);
    return reader.finish();
}

}  // namespace callbox::rmc::collect
