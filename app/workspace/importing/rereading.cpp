// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/rereading.h"

#include "intake/decoder.h"
#include "intake/format.h"
#include "intake/preview.h"
#include "store/dispatches.h"
#include "store/stories.h"
#include "store/verbs.h"
#include "store/worker.h"
#include "text/mojibake.h"
#include "workspace/importing/importer.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

std::optional<Format> textFormat(const QByteArray &bytes, const QString &path)
{
    QString unread;
    const auto format = formatOf(bytes, path, &unread);
    return format == Format::Text || format == Format::Html ? format : std::nullopt;
}

/// Fields of a reading, but for those that are not as the dispatch was read before: the analyst corrected
/// them, or its table or feed said them.
DispatchFields withCorrections(const DispatchFields &stored, const DispatchFields &asRead,
                               const NewDispatch &fresh)
{
    DispatchFields fields = fresh.fields;
    const QList<Misreading> misreadings =
        fresh.notes.repaired ? fresh.notes.misreadings : QList<Misreading>();
    for (const auto field : {&DispatchFields::title, &DispatchFields::agency, &DispatchFields::author,
                             &DispatchFields::city, &DispatchFields::attribution, &DispatchFields::url}) {
        if (stored.*field != asRead.*field)
            fields.*field = undone(stored.*field, misreadings);
    }
    if (stored.date != asRead.date)
        fields.date = stored.date;
    if (stored.language != asRead.language) {
        fields.language = stored.language;
        fields.languageBasis = stored.languageBasis;
    }
    return fields;
}

} // namespace

Result<Rereading> Rereading::load(store::Connection &connection, DispatchId id)
{
    const auto dispatch = store::loadDispatch(connection, id);
    if (!dispatch)
        return std::unexpected(dispatch.error());
    const auto original = store::loadOriginal(connection, id);
    if (!original)
        return std::unexpected(original.error());
    const auto touched = store::isTouched(connection, id);
    if (!touched)
        return std::unexpected(touched.error());
    Rereading rereading;
    rereading.m_dispatch = *dispatch;
    rereading.m_original = *original;
    rereading.m_touched = *touched;
    return rereading;
}

/// Whether the original is a text or page that reads as what is stored, as it is or repaired.
bool Rereading::isPlain() const
{
    const bool isPiece = m_dispatch.encoding != "UTF-8"_L1 && m_original == m_dispatch.text.toUtf8();
    if (isPiece || !textFormat(m_original, m_dispatch.sourcePath))
        return false;
    for (const bool repair : {false, true}) {
        const auto before = readDispatch(m_original, m_dispatch.sourcePath,
                                         {.encoding = m_dispatch.encoding, .repair = repair});
        if (before && before->text == m_dispatch.text)
            return true;
    }
    return false;
}

QByteArray Rereading::letters() const
{
    if (isPlain())
        return m_original;
    // A piece of a text keeps its words in UTF-8; the letters of the file are made of them again.
    if (m_original != m_dispatch.text.toUtf8())
        return {};
    QStringEncoder encoder(m_dispatch.encoding.toLatin1().constData(), QStringEncoder::Flag::Stateless);
    const QByteArray bytes = encoder.isValid() ? encoder.encode(m_dispatch.text) : QByteArray();
    return encoder.hasError() ? QByteArray() : bytes;
}

void Rereading::take(const ReadOptions &options, const TakeItem &take) const
{
    RawItem raw{.bytes = m_original,
                .encoding = m_dispatch.encoding,
                .path = m_dispatch.sourcePath,
                .text = m_dispatch.text};
    if (!options.encoding.isEmpty() && options.encoding != m_dispatch.encoding) {
        const bool plain = isPlain();
        const auto decoded = decode(letters(), raw.path, options.encoding);
        if (!decoded) {
            take({raw.path, std::unexpected(decoded.error())});
            return;
        }
        raw.text = decoded->text;
        raw.encoding = decoded->encoding;
        raw.html = plain && textFormat(m_original, raw.path) == Format::Html;
        if (!plain)
            raw.bytes = raw.text.toUtf8();
    }
    takeDispatches(raw, options, take);
}

ImportPreview Rereading::preview(const ReadOptions &options) const
{
    ImportPreview preview =
        previewReading([this](const ReadOptions &reading, const TakeItem &taken) { take(reading, taken); },
                       m_dispatch.sourcePath, options);
    preview.encodingMatters = !letters().isEmpty();
    preview.touched = m_touched;
    return preview;
}

/// As its original reads without any choice, for telling what was corrected since.
std::optional<NewDispatch> Rereading::asRead(const ReadOptions &options) const
{
    const ReadOptions plainly{.contextDate = options.contextDate,
                              .agency = options.agency,
                              .encoding = m_dispatch.encoding,
                              .guessLanguage = options.guessLanguage};
    if (isPlain()) {
        auto before = readDispatch(m_original, m_dispatch.sourcePath, plainly);
        if (before && before->text == m_dispatch.text)
            return std::move(*before);
    }
    std::optional<NewDispatch> before;
    take(plainly, [&before](ReadItem item) {
        if (item.dispatch)
            before = std::move(*item.dispatch);
        return false;
    });
    return before;
}

Result<QList<NewDispatch>> Rereading::read(const ReadOptions &options) const
{
    QList<NewDispatch> read;
    std::optional<Error> error;
    ReadOptions decided = options;
    decided.asks = false;
    take(decided, [&](ReadItem item) {
        if (item.dispatch)
            read << std::move(*item.dispatch);
        else
            error = item.dispatch.error();
        return !error;
    });
    if (error)
        return std::unexpected(*error);
    const auto before = read.size() == 1 ? asRead(options) : std::nullopt;
    if (before)
        read.first().fields = withCorrections(m_dispatch.fields, before->fields, read.first());
    return read;
}

Result<ImportItem> Rereading::storeOne(store::Connection &connection, store::Step &step,
                                       const store::PreparedDispatch &dispatch) const
{
    const auto copy = store::findCopy(connection, dispatch);
    if (!copy)
        return std::unexpected(copy.error());
    // What stays has the same original; it is no copy.
    if (!m_touched || (*copy && **copy != m_dispatch.id))
        return storeDispatch(connection, step, dispatch);
    ImportItem item{.path = dispatch.dispatch.sourcePath,
                    .dispatch = {},
                    .fields = dispatch.dispatch.fields,
                    .encoding = dispatch.dispatch.encoding,
                    .notes = dispatch.dispatch.notes};
    const auto id = store::insertDispatch(connection, step, dispatch);
    if (!id)
        return std::unexpected(id.error());
    item.dispatch = *id;
    return store::relate(connection, step, *id, m_dispatch.id, StoryRelation::NewVersion).transform([&item] {
        return item;
    });
}

Result<QList<ImportItem>> Rereading::storeAgain(store::Connection &connection, store::Step &step,
                                                const QList<NewDispatch> &dispatches) const
{
    if (dispatches.size() == 1 && dispatches.first().text == m_dispatch.text)
        return QList{ImportItem{
            .path = m_dispatch.sourcePath, .outcome = ImportOutcome::Duplicate, .dispatch = m_dispatch.id}};
    if (const auto removed = removeUntouched(connection, step, {m_dispatch.id}); !removed)
        return std::unexpected(removed.error());
    QList<ImportItem> items;
    for (const NewDispatch &dispatch : dispatches) {
        const auto item = storeOne(connection, step, store::prepared(dispatch));
        if (!item)
            return std::unexpected(item.error());
        items << *item;
    }
    return items;
}

namespace {

/// The step of all that is read again: begun with the first that is stored.
class AgainStep
{
public:
    AgainStep(store::Worker &worker, const QString &author, qsizetype dispatches)
        : m_worker(worker), m_info{.verb = verbs::readAgain, .author = author}, m_dispatches(dispatches)
    {
    }

    Result<QList<ImportItem>> store(const Rereading &kept, const QList<NewDispatch> &read)
    {
        const bool alone = m_dispatches == 1;
        m_info.subject = alone ? kept.dispatch().fields.title : QString::number(m_dispatches);
        m_info.dispatch = alone ? kept.dispatch().id : DispatchId();
        return m_worker
            .ask([&](store::Connection &connection) { return storeTurn(connection, kept, read); },
                 store::Worker::Bulk)
            .result();
    }

private:
    Result<QList<ImportItem>> storeTurn(store::Connection &connection, const Rereading &kept,
                                        const QList<NewDispatch> &read)
    {
        auto step = store::Step::resume(connection, m_info, m_step);
        if (!step)
            return std::unexpected(step.error());
        auto items = kept.storeAgain(connection, *step, read);
        if (!items || step->isEmpty())
            return items;
        return step->commit().transform([&] {
            m_step = step->id();
            return *items;
        });
    }

    store::Worker &m_worker;
    store::StepInfo m_info;
    StepId m_step;
    qsizetype m_dispatches;
};

} // namespace

QList<ReadAgain> readAllAgain(store::Worker &worker, const QString &author,
                              const QList<DispatchId> &dispatches, const ReadOptions &options)
{
    AgainStep step(worker, author, dispatches.size());
    QList<ReadAgain> all;
    for (const DispatchId id : dispatches) {
        const auto kept =
            worker.now([id](store::Connection &connection) { return Rereading::load(connection, id); });
        const auto items = kept.and_then([&](const Rereading &one) {
            return one.read(options).and_then(
                [&](const QList<NewDispatch> &read) { return step.store(one, read); });
        });
        all << ReadAgain{id, items ? *items
                                   : QList{ImportItem{.path = kept ? kept->dispatch().sourcePath : QString(),
                                                      .outcome = ImportOutcome::Refused,
                                                      .dispatch = {},
                                                      .error = items.error()}}};
    }
    return all;
}

} // namespace elchi
