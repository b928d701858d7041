// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

struct Error;
struct ResourceName;

/// Parts of the search syntax for the values that the window shows, and the words for fields.
class FilterTerm final
{
    Q_DECLARE_TR_FUNCTIONS(FilterTerm)

public:
    /// `field:value`; for an empty value `field:""`, which is true where the field is absent.
    [[nodiscard]] static QString of(std::string_view field, std::string_view value);
    /// One of several values; with one value as `of`.
    [[nodiscard]] static QString anyOf(std::string_view field, const std::vector<std::string_view>& values);
    /// One secret: by its ARN where account and region are known, since the same name may be another secret elsewhere.
    [[nodiscard]] static QString ofSecret(const ResourceName& secret);
    [[nodiscard]] static QString opposite(const QString& term);
    /// `field:*` for a term `field:value`; empty where the term has no field.
    [[nodiscard]] static QString hasField(const QString& term);

    /// Fields of which the facets pane counts the values, in its order.
    [[nodiscard]] static const std::vector<std::string>& facetFields();
    /// What the analyst calls a field of the search syntax; the name itself where there is no better word.
    [[nodiscard]] static QString fieldTitle(std::string_view field);

    /// What is wrong with a query (InvalidQuery), where, and what to do.
    [[nodiscard]] static QString problem(const Error& error);

private:
    /// What the parser expected, as a whole sentence; empty for reasons it does not know.
    [[nodiscard]] static QString syntaxProblem(const std::string& reason);
};

} // namespace latchlight
