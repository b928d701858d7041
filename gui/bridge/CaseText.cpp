// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/CaseText.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/LogText.h"

namespace latchlight {

QString CaseText::whyReadOnly(const CaseBook& caseBook)
{
    if (!caseBook.isReadOnly()) {
        return {};
    }
    const QString name = logtext::oneLine(caseBook.file().filename().string());
    const std::optional<CaseHolder> holder = caseBook.openElsewhere();
    if (!holder) {
        return tr("%1 must not be written by you. You can read it; save it as a copy to mark anything.").arg(name);
    }
    if (holder->who.empty() && holder->host.empty()) {
        return tr("%1 is open in another window. You can read it; save it as a copy to mark anything, or try again "
                  "when it "
                  "is closed there.")
            .arg(name);
    }
    //: %1 a case file, %2 who has it open, %3 a computer, %4 a time, %5 its zone
    return tr("%1 has been open by %2 on %3 since %4 %5. You can read it; save it as a copy to mark anything, or try "
              "again when it is closed there.")
        .arg(name, logtext::oneLine(holder->who), logtext::oneLine(holder->host), display::timeToMinute(holder->since),
             display::zone());
}

} // namespace latchlight
