// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/suggestbench.h"

#include "bench/childcost.h"
#include "bench/corpus.h"
#include "bench/figures.h"
#include "suggest/suggestions.h"
#include "workspace/inspection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <random>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

constexpr int rounds = 5;

QString pick(const QStringList &from, std::mt19937 &dice)
{
    return from[qsizetype(dice() % size_t(from.size()))];
}

/// A made-up person of the region or beyond.
QString personName(std::mt19937 &dice)
{
    static const QStringList first =
        u"Нурлан Алмаз Бакыт Эрмек Айбек Чынгыз Марат Азамат Улан Тилек Талант Айгүл Гүлнара Динара Жылдыз Сергей "
        "Андрей Ольга John Peter Maria Takeshi Mehmet Ли Ван Пак"_s.split(u' ');
    static const QStringList roots =
        u"Асан Токтогул Садыр Касым Мамбет Осмон Исак Жолдош Бектур Сыды Абды Муса Рыскул Турсун Бейшен Сулайман "
        "Ормон Чолпон Дүйшө Эсен Кулу Таш Кара Тең Бөр Камбар Жумабек Кенже Саты Орто"_s.split(u' ');
    static const QStringList middles =
        u" а бек гали кул мырза бай жан тай кожо али шер тур ке му"_s.split(u' ');
    static const QStringList endings =
        u"ов ева баев беков уулу кызы алиев улов анов енко ский ин"_s.split(u' ');
    const QString given = pick(first, dice);
    const QString root = pick(roots, dice);
    const QString middle = pick(middles, dice);
    return given + u' ' + root + middle + pick(endings, dice);
}

qsizetype namesIn(const Known &known)
{
    qsizetype count = 0;
    for (const Entity &entity : known.entities)
        count += 1 + entity.aliases.size();
    return count;
}

/// The shipped names and as many persons as make so many names.
Known knowledge(qsizetype names)
{
    Known known = shippedKnowledge();
    std::mt19937 dice(7);
    for (qsizetype count = namesIn(known); count < names; ++count)
        known.entities.append({.id = {known.entities.size() + 1},
                               .type = EntityType::Person,
                               .name = personName(dice),
                               .country = u"KG"_s});
    return known;
}

void writeNames(const Known &known, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    for (const Entity &entity : known.entities) {
        file.write(entity.name.toUtf8() + '\n');
        for (const Alias &alias : entity.aliases)
            file.write(alias.text.toUtf8() + '\n');
    }
}

DispatchFields fields()
{
    DispatchFields fields;
    fields.date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);
    return fields;
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Read as plainly as grep does.
QByteArray contents(const std::filesystem::path &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        qFatal("%s cannot be read", path.c_str());
    QByteArray bytes(32768, Qt::Uninitialized);
    bytes.truncate(qMax<ssize_t>(0, ::read(file, bytes.data(), size_t(bytes.size()))));
    ::close(file);
    return bytes;
}

/// One line for each find, as grep writes them.
double suggestAll(const Known &known, const QString &corpus, const QString &out)
{
    QFile found(out);
    if (!found.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(out));
    const double begin = processorSeconds();
    const SuggestionIndex index(known);
    const DispatchFields dated = fields();
    for (const auto &entry : std::filesystem::recursive_directory_iterator(corpus.toStdString())) {
        if (!entry.is_regular_file())
            continue;
        QByteArray lines;
        for (const Suggestion &one : index.suggestions(QString::fromUtf8(contents(entry.path())), dated))
            lines += one.text.toUtf8() + '\n';
        found.write(lines);
    }
    found.close();
    return processorSeconds() - begin;
}

double grepAll(const QString &names, const QString &corpus, const QString &out)
{
    const QString command = u"LC_ALL=C.UTF-8 grep -r -h -F -o -f '%1' '%2' > '%3'"_s.arg(names, corpus, out);
    return costOf(u"/bin/sh"_s, {u"-c"_s, command}).cpuSeconds;
}

void one(const Known &known)
{
    QString text = dispatchText(1);
    while (text.toUtf8().size() < 4096)
        text += dispatchText(2);
    text.truncate(text.size() * 4096 / text.toUtf8().size());
    const SuggestionIndex index(known);
    QList<double> times;
    for (int i = 0; i < 20 * rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (index.suggestions(text, fields()).isEmpty())
            qFatal("nothing is suggested");
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    printGoal(u"suggestions for 4 KB with 50,000 names, ms"_s, times, 5);
}

void beside(qsizetype names, const QTemporaryDir &folder, int dispatches, double goal)
{
    const Known known = knowledge(names);
    const QString list = folder.filePath(u"names"_s);
    const QString corpus = folder.filePath(u"corpus"_s);
    writeNames(known, list);
    QList<double> ours, greps;
    for (int i = 0; i < rounds; ++i) {
        greps << grepAll(list, corpus, folder.filePath(u"grep"_s));
        ours << suggestAll(known, corpus, folder.filePath(u"ours"_s));
    }
    const QString what = u"%1 names in %2 dispatches, CPU s: "_s.arg(namesIn(known)).arg(dispatches);
    print(what + u"grep"_s, greps);
    print(what + u"suggestions"_s, ours);
    printRatio(u"  suggestions to grep"_s, ours, greps, goal);
}

} // namespace

void suggest(int dispatches)
{
    const QTemporaryDir folder(u"/var/tmp/elchi-bench-XXXXXX"_s);
    writeCorpus(folder.filePath(u"corpus"_s), dispatches);
    one(knowledge(50000));
    beside(5000, folder, dispatches, 2);
    beside(50000, folder, dispatches, 3);
}

} // namespace elchi::bench
