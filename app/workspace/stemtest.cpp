// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/stemtest.h"

#include "suggest/sectors.h"

#include <algorithm>

namespace elchi {

namespace {

/// The code alone, and without its traps: every place where its stems stand.
QList<SectorFinding> everyPlace(const Tokens &tokens, Code code)
{
    code.retired = false;
    code.stems.removeIf([](const CodeStem &stem) { return stem.trap || stem.words.isEmpty(); });
    return code.stems.isEmpty() ? QList<SectorFinding>() : SectorStems({code}).find(tokens);
}

} // namespace

QList<StemHit> stemHits(const QString &text, const Code &edited, const QList<Code> &codebook)
{
    const Tokens tokens(text);
    const QList<SectorFinding> places = everyPlace(tokens, edited);
    if (places.isEmpty())
        return {};
    QList<Code> codes = codebook;
    codes.removeIf([&edited](const Code &code) { return code.id == edited.id; });
    codes << edited;
    codes.last().retired = false;
    const QList<SectorFinding> winners = SectorStems(codes).find(tokens);
    QList<StemHit> hits;
    for (const SectorFinding &place : places) {
        StemHit hit{.span = tokens.span(place.first, place.last), .kind = StemHit::Kind::Trapped};
        for (const SectorFinding &winner : winners) {
            if (winner.last < place.first || winner.first > place.last)
                continue;
            hit.kind = winner.code == edited.key ? StemHit::Kind::Found : StemHit::Kind::Taken;
            hit.taker = winner.code == edited.key ? QString() : winner.code;
            if (hit.kind == StemHit::Kind::Found)
                break;
        }
        hits << hit;
    }
    return hits;
}

} // namespace elchi
