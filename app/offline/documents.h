// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/analysis/analyser.h"
#include "core/model/inventory.h"
#include "core/model/problem_record.h"

namespace callbox::offline {

/// What parse() prints and analyse() reads.
struct SourceDocument {
    std::string source;
    std::map<std::string, std::string> facts;
    std::vector<core::InventoryItem> items;
    std::vector<core::UtilizationSample> utilization;
    std::vector<core::ProblemRecord> records;
};
BOOST_DESCRIBE_STRUCT(SourceDocument, (), (source, facts, items, utilization, records))

/// What would become of one record.
struct JudgedRecord {
    std::string recordId;
    core::AnalysisVerdict verdict;
    std::string description;
    std::string advice;
};
BOOST_DESCRIBE_STRUCT(JudgedRecord, (), (recordId, verdict, description, advice))

struct Judgement {
    std::string rulePack;
    std::vector<JudgedRecord> records;
};
BOOST_DESCRIBE_STRUCT(Judgement, (), (rulePack, records))

}  // namespace callbox::offline
