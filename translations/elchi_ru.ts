<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
    <context>
        <name>Acts</name>
        <message>
            <source>Import of %1</source>
            <translation>Импорт: %1</translation>
        </message>
        <message>
            <source>Change the fields of %1</source>
            <translation>Изменение полей: %1</translation>
        </message>
        <message>
            <source>Change the progress of %1</source>
            <translation>Изменение хода работы: %1</translation>
        </message>
        <message>
            <source>Change the note on %1</source>
            <translation>Изменение заметки: %1</translation>
        </message>
        <message>
            <source>Remove the dispatch %1</source>
            <translation>Удаление сообщения %1</translation>
        </message>
        <message>
            <source>Change the story of %1</source>
            <translation>Изменение сюжета: %1</translation>
        </message>
        <message>
            <source>Mark %1</source>
            <translation>Пометка %1</translation>
        </message>
        <message>
            <source>Mark every %1</source>
            <translation>Пометка всех вхождений %1</translation>
        </message>
        <message>
            <source>Mark and add %1</source>
            <translation>Пометка нового объекта %1</translation>
        </message>
        <message>
            <source>Resize the mark %1</source>
            <translation>Изменение границ пометки %1</translation>
        </message>
        <message>
            <source>Change the mark %1</source>
            <translation>Изменение пометки %1</translation>
        </message>
        <message>
            <source>Remove marks: %1</source>
            <translation>Удаление пометок: %1</translation>
        </message>
        <message>
            <source>Accept suggestions: %1</source>
            <translation>Принятие подсказок: %1</translation>
        </message>
        <message>
            <source>Reject the suggestion %1</source>
            <translation>Отклонение подсказки %1</translation>
        </message>
        <message>
            <source>Add %1 to the registry</source>
            <translation>Добавление в реестр: %1</translation>
        </message>
        <message>
            <source>Change %1 in the registry</source>
            <translation>Изменение в реестре: %1</translation>
        </message>
        <message>
            <source>Remove %1 from the registry</source>
            <translation>Удаление из реестра: %1</translation>
        </message>
        <message>
            <source>Change the tenures of %1</source>
            <translation>Изменение сроков в должности: %1</translation>
        </message>
        <message>
            <source>Merge %1</source>
            <translation>Объединение: %1</translation>
        </message>
        <message>
            <source>Add the code %1</source>
            <translation>Добавление кода %1</translation>
        </message>
        <message>
            <source>Change the code %1</source>
            <translation>Изменение кода %1</translation>
        </message>
        <message>
            <source>Remove the code %1</source>
            <translation>Удаление кода %1</translation>
        </message>
        <message>
            <source>Record the meeting %1</source>
            <translation>Запись встречи %1</translation>
        </message>
        <message>
            <source>Change the meeting %1</source>
            <translation>Изменение встречи %1</translation>
        </message>
        <message>
            <source>Remove the meeting %1</source>
            <translation>Удаление встречи %1</translation>
        </message>
        <message>
            <source>Read %1 again</source>
            <translation>Повторное чтение %1</translation>
        </message>
        <message>
            <source>Carry marks over to %1</source>
            <translation>Перенос пометок в %1</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Отменено отдельно: %1</translation>
        </message>
        <message>
            <source>Change every mark %1</source>
            <translation>Изменение всех пометок %1</translation>
        </message>
        <message>
            <source>Remove every mark %1</source>
            <translation>Удаление всех пометок %1</translation>
        </message>
        <message>
            <source>Reject the suggestion %1 for good</source>
            <translation>Отклонение подсказки %1 навсегда</translation>
        </message>
        <message>
            <source>Offer again: %1</source>
            <translation>Возврат подсказки: %1</translation>
        </message>
        <message>
            <source>Move the code %1</source>
            <translation>Перемещение кода: %1</translation>
        </message>
        <message>
            <source>Retire the code or bring it back: %1</source>
            <translation>Вывод кода из употребления или возврат: %1</translation>
        </message>
        <message>
            <source>Merge codes: %1</source>
            <translation>Объединение кодов: %1</translation>
        </message>
        <message>
            <source>Split a code: %1</source>
            <translation>Разделение кода: %1</translation>
        </message>
        <message>
            <source>Import codes: %1</source>
            <translation>Импорт кодов: %1</translation>
        </message>
        <message>
            <source>Part again: %1</source>
            <translation>Разделение: %1</translation>
        </message>
        <message>
            <source>Not the same: %1</source>
            <translation>Не одно и то же: %1</translation>
        </message>
        <message>
            <source>Import entries: %1</source>
            <translation>Импорт записей: %1</translation>
        </message>
        <message>
            <source>Add %1 to the vocabulary</source>
            <translation>Добавление в словарь: %1</translation>
        </message>
    </context>
    <context>
        <name>ChartWords</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n упоминание</numerusform>
                <numerusform>%n упоминания</numerusform>
                <numerusform>%n упоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es)</source>
            <translation>
                <numerusform>%n сообщение</numerusform>
                <numerusform>%n сообщения</numerusform>
                <numerusform>%n сообщений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n встреча</numerusform>
                <numerusform>%n встречи</numerusform>
                <numerusform>%n встреч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) without a known month left out</source>
            <translation>
                <numerusform>не показано %n упоминание без известного месяца</numerusform>
                <numerusform>не показаны %n упоминания без известного месяца</numerusform>
                <numerusform>не показано %n упоминаний без известного месяца</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es) without a known month left out</source>
            <translation>
                <numerusform>не показано %n сообщение без известного месяца</numerusform>
                <numerusform>не показаны %n сообщения без известного месяца</numerusform>
                <numerusform>не показано %n сообщений без известного месяца</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) without a known month left out</source>
            <translation>
                <numerusform>не показана %n встреча без известного месяца</numerusform>
                <numerusform>не показаны %n встречи без известного месяца</numerusform>
                <numerusform>не показано %n встреч без известного месяца</numerusform>
            </translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
        <message>
            <source>Dispatches</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Sector mentions by month</source>
            <translation>Упоминания отраслей по месяцам</translation>
        </message>
        <message>
            <source>Sector mentions</source>
            <translation>Упоминания отраслей</translation>
        </message>
        <message>
            <source>Dispatches that name a sector, by month</source>
            <translation>Сообщения, где названа отрасль, по месяцам</translation>
        </message>
        <message>
            <source>Dispatches by sector</source>
            <translation>Сообщения по отраслям</translation>
        </message>
        <message>
            <source>Meetings about a sector, by month</source>
            <translation>Встречи по отраслевым вопросам, по месяцам</translation>
        </message>
        <message>
            <source>Meetings by sector</source>
            <translation>Встречи по отраслям</translation>
        </message>
        <message numerus="yes">
            <source>%n recalled meeting(s) not counted again</source>
            <translation>
                <numerusform>%n встреча, о которой лишь напоминают, не посчитана повторно</numerusform>
                <numerusform>%n встречи, о которых лишь напоминают, не посчитаны повторно</numerusform>
                <numerusform>%n встреч, о которых лишь напоминают, не посчитаны повторно</numerusform>
            </translation>
        </message>
        <message>
            <source>the progress of dispatches does not narrow meetings</source>
            <translation>ход работы над сообщениями не сужает отбор встреч</translation>
        </message>
        <message>
            <source>the status of meetings does not narrow dispatches</source>
            <translation>статус встреч не сужает отбор сообщений</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n фрагмент</numerusform>
                <numerusform>%n фрагмента</numerusform>
                <numerusform>%n фрагментов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Make a verified copy of the workspace.</source>
            <translation>Сделать проверенную копию рабочей области.</translation>
        </message>
        <message>
            <source>The workspace.</source>
            <translation>Рабочая область.</translation>
        </message>
        <message>
            <source>The copy; it must not exist.</source>
            <translation>Файл копии; он ещё не должен существовать.</translation>
        </message>
        <message>
            <source>Make an empty workspace with the shipped vocabularies.</source>
            <translation>Создать пустую рабочую область со встроенными словарями.</translation>
        </message>
        <message>
            <source>The file to make; it must not exist.</source>
            <translation>Новый файл; он ещё не должен существовать.</translation>
        </message>
        <message>
            <source>Import files and folders of dispatches.</source>
            <translation>Импортировать файлы и папки с сообщениями.</translation>
        </message>
        <message>
            <source>Write a report as CSV.</source>
            <translation>Записать отчёт в формате CSV.</translation>
        </message>
        <message>
            <source>Find dispatches by their words.</source>
            <translation>Найти сообщения по словам.</translation>
        </message>
        <message>
            <source>Run every check of the workspace.</source>
            <translation>Выполнить все проверки рабочей области.</translation>
        </message>
        <message>
            <source>Print counts and sizes.</source>
            <translation>Вывести количество записей и размер.</translation>
        </message>
        <message>
            <source>Usage: elchi-cli VERB … (elchi-cli VERB --help explains it)</source>
            <translation>Использование: elchi-cli КОМАНДА … (справка: elchi-cli КОМАНДА --help)</translation>
        </message>
        <message>
            <source>Words; each must occur as the beginning of a word.</source>
            <translation>Слова; каждое должно встретиться в тексте, хотя бы как начало слова.</translation>
        </message>
        <message>
            <source>One JSON object per line.</source>
            <translation>По одному объекту JSON в строке.</translation>
        </message>
        <message>
            <source>One JSON object.</source>
            <translation>Один объект JSON.</translation>
        </message>
        <message>
            <source>Wrong number of arguments; try: elchi-cli %1 --help</source>
            <translation>Неверное число аргументов; попробуйте: elchi-cli %1 --help</translation>
        </message>
        <message>
            <source>%1 is not a day; write it as 2025-01-29.</source>
            <translation>%1 — не дата; укажите её в виде 2025-01-29.</translation>
        </message>
        <message>
            <source>%1: imported</source>
            <translation>%1: импортировано</translation>
        </message>
        <message>
            <source>%1: refused: %2</source>
            <translation>%1: не принято: %2</translation>
        </message>
        <message>
            <source>Files and folders; folders are read with all that is in them.</source>
            <translation>Файлы и папки; папки читаются со всем содержимым.</translation>
        </message>
        <message>
            <source>Gives the year where a dateline has none.</source>
            <translation>Даёт год, если в шапке сообщения его нет.</translation>
        </message>
        <message>
            <source>Replaces the agency that was read.</source>
            <translation>Агентство вместо прочитанного в сообщении.</translation>
        </message>
        <message>
            <source>The encoding of the files; detected unless given.</source>
            <translation>Кодировка файлов; без указания определяется сама.</translation>
        </message>
        <message>
            <source>There is no sector or topic %1.</source>
            <translation>Отрасли или темы %1 нет.</translation>
        </message>
        <message>
            <source>The report; --list names all.</source>
            <translation>Отчёт; --list перечислит все.</translation>
        </message>
        <message>
            <source>Name the reports and their columns.</source>
            <translation>Перечислить отчёты и их столбцы.</translation>
        </message>
        <message>
            <source>The file to write; standard output unless given.</source>
            <translation>Файл для записи; без указания — стандартный вывод.</translation>
        </message>
        <message>
            <source>plain (RFC 4180) or excel.</source>
            <translation>plain (RFC 4180) или excel.</translation>
        </message>
        <message>
            <source>Only these columns, in this order.</source>
            <translation>Только эти столбцы, в этом порядке.</translation>
        </message>
        <message>
            <source>First day.</source>
            <translation>Первый день.</translation>
        </message>
        <message>
            <source>Last day.</source>
            <translation>Последний день.</translation>
        </message>
        <message>
            <source>Partner country; may be repeated.</source>
            <translation>Страна-партнёр; можно повторять.</translation>
        </message>
        <message>
            <source>Sector or topic; may be repeated.</source>
            <translation>Отрасль или тема; можно повторять.</translation>
        </message>
        <message>
            <source>Agency; may be repeated.</source>
            <translation>Агентство; можно повторять.</translation>
        </message>
        <message>
            <source>Status of meetings; may be repeated.</source>
            <translation>Статус встреч; можно повторять.</translation>
        </message>
        <message>
            <source>There is no report %1; --list names all.</source>
            <translation>Отчёта %1 нет; --list перечислит все.</translation>
        </message>
        <message>
            <source>Print what Elchi reads in a file, storing nothing.</source>
            <translation>Показать, что Elchi читает в файле, ничего не сохраняя.</translation>
        </message>
        <message>
            <source>The file to read.</source>
            <translation>Читаемый файл.</translation>
        </message>
        <message>
            <source>Look for the names that this workspace knows; without it for the shipped ones.</source>
            <translation>Искать имена, известные этой рабочей области; без указания — встроенные.</translation>
        </message>
        <message>
            <source>duplicate of dispatch %1</source>
            <translation>повтор сообщения %1</translation>
        </message>
        <message>
            <source>near-duplicate of dispatch %1</source>
            <translation>почти копия сообщения %1</translation>
        </message>
        <message>
            <source>The last day lies before the first; exchange them.</source>
            <translation>Последний день раньше первого; поменяйте их местами.</translation>
        </message>
        <message>
            <source>%1 is not a country code; write two letters, such as JP.</source>
            <translation>%1 — не код страны; укажите две буквы, например JP.</translation>
        </message>
        <message>
            <source>There is no status %1; there are %2.</source>
            <translation>Статуса %1 нет; есть %2.</translation>
        </message>
        <message>
            <source>There is no preset %1; there are plain and excel.</source>
            <translation>Варианта %1 нет; есть plain и excel.</translation>
        </message>
        <message>
            <source>One of the arguments is empty; try: elchi-cli %1 --help</source>
            <translation>Один из аргументов пуст; попробуйте: elchi-cli %1 --help</translation>
        </message>
        <message>
            <source>Explain this command.</source>
            <translation>Объяснить эту команду.</translation>
        </message>
        <message>
            <source>What the columns of CSV files and the keys of JSON Lines hold, as ROLE=COLUMN; roles: %1.</source>
            <translation>Что содержат столбцы файлов CSV и ключи JSON Lines, в виде РОЛЬ=СТОЛБЕЦ; роли: %1.</translation>
        </message>
        <message>
            <source>%1 says nothing about a column; write it as text=Body. Roles: %2.</source>
            <translation>%1 ничего не говорит о столбце; пишите так: text=Body. Роли: %2.</translation>
        </message>
        <message>
            <source>A text that holds several dispatches becomes several, at its datelines.</source>
            <translation>Текст с несколькими сообщениями делится на них по шапкам.</translation>
        </message>
        <message>
            <source>A text that was read in a wrong encoding before is repaired.</source>
            <translation>Текст, прочитанный прежде в неверной кодировке, восстанавливается.</translation>
        </message>
    </context>
    <context>
        <name>EntityLook</name>
        <message>
            <source>person</source>
            <translation>персона</translation>
        </message>
        <message>
            <source>office</source>
            <translation>должность</translation>
        </message>
        <message>
            <source>org.</source>
            <translation>орг.</translation>
        </message>
        <message>
            <source>country</source>
            <translation>страна</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>progr.</source>
            <translation>прогр.</translation>
        </message>
        <message>
            <source>doc.</source>
            <translation>док.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>событие</translation>
        </message>
        <message>
            <source>mention</source>
            <translation>упоминание</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>%1 is empty; there is nothing to import.</source>
            <translation>Файл %1 пуст; импортировать нечего.</translation>
        </message>
        <message>
            <source>%1 has more than %2 parts; split it and import the pieces.</source>
            <translation>В файле %1 больше %2 частей; разделите его и импортируйте по частям.</translation>
        </message>
        <message>
            <source>%1 is encrypted or sealed (%2); open it in your mail program and save its text.</source>
            <translation>Письмо %1 зашифровано или запечатано подписью (%2); откройте его в почтовой программе и сохраните его текст.</translation>
        </message>
        <message>
            <source>%1 is not a text; save it as text or HTML and import that.</source>
            <translation>Файл %1 — не текст; сохраните его как текст или HTML и импортируйте снова.</translation>
        </message>
        <message>
            <source>%1 has a format that Elchi does not read (%2); save it as text or HTML.</source>
            <translation>Формат файла %1 (%2) Elchi не читает; сохраните его как текст или HTML.</translation>
        </message>
        <message>
            <source>%1 is not valid %2; choose another encoding.</source>
            <translation>Файл %1 не соответствует кодировке %2; выберите другую кодировку.</translation>
        </message>
        <message>
            <source>%1 has a forbidden character at position %2; remove it and import again.</source>
            <translation>В файле %1 недопустимый знак в позиции %2; удалите его и импортируйте снова.</translation>
        </message>
        <message>
            <source>%1 is protected with a password; save it without one and import that.</source>
            <translation>Файл %1 защищён паролем; сохраните его без пароля и импортируйте снова.</translation>
        </message>
        <message>
            <source>%1 is damaged; open it in the program it comes from, save it anew and import that.</source>
            <translation>Файл %1 повреждён; откройте его в исходной программе, сохраните заново и импортируйте снова.</translation>
        </message>
        <message>
            <source>%1 is nested deeper than %2 levels; save its text in a new document and import that.</source>
            <translation>Вложенность в файле %1 глубже %2 уровней; сохраните текст в новом документе и импортируйте его.</translation>
        </message>
        <message>
            <source>%1 has pictures of pages but no letters; recognise its text first and import that.</source>
            <translation>В файле %1 только изображения страниц, без букв; сначала распознайте текст и импортируйте его.</translation>
        </message>
        <message>
            <source>%1 unpacks to more than %2 MB; save its text alone and import that.</source>
            <translation>Файл %1 при распаковке занимает больше %2 МБ; сохраните только текст и импортируйте его.</translation>
        </message>
        <message>
            <source>%1 took too much time or memory to read; save its text alone and import that.</source>
            <translation>Чтение файла %1 требует слишком много времени или памяти; сохраните только текст и импортируйте его.</translation>
        </message>
        <message>
            <source>The program %1, which reads documents, is missing; install Elchi anew.</source>
            <translation>Нет программы %1, которая читает документы; установите Elchi заново.</translation>
        </message>
        <message>
            <source>%1 could not be written; choose another folder. What was there before is untouched.</source>
            <translation>Файл %1 не удалось записать; выберите другую папку. Прежнее содержимое не тронуто.</translation>
        </message>
        <message>
            <source>The disk is full: %1 could not be written. Free some space and try again; what was there before is untouched.</source>
            <translation>Диск заполнен: файл %1 не удалось записать. Освободите место и попробуйте снова; прежнее содержимое не тронуто.</translation>
        </message>
        <message>
            <source>%1 is already there; choose another name.</source>
            <translation>%1 уже существует; выберите другое имя.</translation>
        </message>
        <message>
            <source>%1 is not an Elchi workspace; choose a file that ends in .elchi.</source>
            <translation>%1 — не рабочая область Elchi; выберите файл с расширением .elchi.</translation>
        </message>
        <message>
            <source>%1 was made by a newer Elchi (format %2); update Elchi to open it.</source>
            <translation>Файл %1 создан более новой версией Elchi (формат %2); обновите Elchi, чтобы открыть его.</translation>
        </message>
        <message>
            <source>The workspace could not store this; nothing was changed. The log says why.</source>
            <translation>Сохранить это не удалось; ничего не изменено. Причина записана в журнале.</translation>
        </message>
        <message>
            <source>%1 is already there.</source>
            <translation>%1 уже есть.</translation>
        </message>
        <message>
            <source>%1 was not found; it may have been removed.</source>
            <translation>Не найдено: %1; возможно, удалено.</translation>
        </message>
        <message>
            <source>The passage does not lie inside the dispatch; select it again.</source>
            <translation>Фрагмент выходит за пределы сообщения; выделите его снова.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Возвращать нечего.</translation>
        </message>
        <message>
            <source>Cancelled; what was done so far is kept.</source>
            <translation>Прервано; уже сделанное сохранено.</translation>
        </message>
        <message>
            <source>%1 is not there; check the path and try again.</source>
            <translation>Не найдено: %1; проверьте путь и попробуйте снова.</translation>
        </message>
        <message>
            <source>%1 cannot be read; ask its owner for the right to read it.</source>
            <translation>Файл %1 не читается; запросите у владельца право на чтение.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file; choose a file.</source>
            <translation>%1 — не обычный файл; выберите файл.</translation>
        </message>
        <message>
            <source>%1 is a link that leads nowhere; choose the file itself.</source>
            <translation>Ссылка %1 никуда не ведёт; выберите сам файл.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 MB; split it and import the parts.</source>
            <translation>Файл %1 больше %2 МБ; разделите его и импортируйте части.</translation>
        </message>
        <message>
            <source>There is no encoding %1; choose another one, such as UTF-8 or windows-1251.</source>
            <translation>Кодировки %1 нет; выберите другую, например UTF-8 или windows-1251.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be opened; ask its owner for the right to read it.</source>
            <translation>Папка %1 не открывается; запросите у владельца право на чтение.</translation>
        </message>
        <message>
            <source>%1 or its folder is write-protected; ask for the right to write there, or copy the file to a folder of yours and open the copy.</source>
            <translation>Файл %1 или его папка защищены от записи; запросите право на запись или скопируйте файл в свою папку и откройте копию.</translation>
        </message>
        <message>
            <source>%1 is already open in another program. Close it there first.</source>
            <translation>Файл %1 уже открыт в другой программе. Сначала закройте его там.</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Сначала дайте имя.</translation>
        </message>
        <message>
            <source>Choose a name for every participant, or remove the empty row.</source>
            <translation>Выберите имя для каждого участника или удалите пустую строку.</translation>
        </message>
        <message>
            <source>A meeting cannot be part of itself; choose another one.</source>
            <translation>Встреча не может быть частью самой себя; выберите другую.</translation>
        </message>
        <message>
            <source>A tenure needs a person and an office; choose both.</source>
            <translation>Для срока в должности нужны и персона, и должность; выберите их.</translation>
        </message>
        <message>
            <source>The tenure ends before it begins; correct one of its days.</source>
            <translation>Срок в должности заканчивается раньше, чем начинается; исправьте одну из дат.</translation>
        </message>
        <message>
            <source>%1 is still in use (%2); remove its marks and meetings first.</source>
            <translation>%1 ещё используется (%2); сначала удалите связанные пометки и встречи.</translation>
        </message>
        <message>
            <source>An entity cannot be merged with itself; choose another one.</source>
            <translation>Объект нельзя объединить с самим собой; выберите другой.</translation>
        </message>
        <message>
            <source>There is no column %1; the list of reports names all.</source>
            <translation>Столбца %1 нет; все столбцы перечислены в списке отчётов.</translation>
        </message>
        <message>
            <source>%1 cannot be understood (%2); correct it and try again.</source>
            <translation>%1: не удалось разобрать (%2); исправьте и попробуйте снова.</translation>
        </message>
        <message>
            <source>%1 is already open: %2</source>
            <translation>%1 уже открыт: %2</translation>
        </message>
        <message>
            <source>%1 is damaged (%2) and was left as it is; open its newest backup with “File → Open a backup…”.</source>
            <translation>%1 повреждён (%2) и оставлен как есть; откройте последнюю резервную копию: «Файл → Открыть резервную копию…».</translation>
        </message>
        <message>
            <source>%1 is damaged and was left as it is; open its newest backup with “File → Open a backup…”.</source>
            <translation>%1 повреждён и оставлен как есть; откройте последнюю резервную копию: «Файл → Открыть резервную копию…».</translation>
        </message>
        <message>
            <source>%1 declares a document type, which Elchi does not follow; save it without one.</source>
            <translation>В %1 объявлен тип документа, а Elchi ему не следует; сохраните файл без него.</translation>
        </message>
        <message>
            <source>%1 has no column for the text of its dispatches; name one of them “text”.</source>
            <translation>В %1 нет столбца с текстом сообщений; назовите один из столбцов «текст».</translation>
        </message>
        <message>
            <source>%1 leads out of its archive and was not read; unpack the archive yourself.</source>
            <translation>%1 ведёт за пределы своего архива и не прочитан; распакуйте архив сами.</translation>
        </message>
        <message>
            <source>%1 has no column “%2”; name one that it has.</source>
            <translation>В файле %1 нет столбца «%2»; назовите имеющийся.</translation>
        </message>
        <message>
            <source>%1 is a table; look at the preview and say what its columns hold.</source>
            <translation>%1 — таблица; откройте просмотр и укажите, что в её столбцах.</translation>
        </message>
        <message>
            <source>%1 seems to hold several dispatches (%2); look at the preview and split it or not.</source>
            <translation>В файле %1, похоже, несколько сообщений (%2); откройте просмотр и решите, разделить ли его.</translation>
        </message>
        <message>
            <source>This act cannot be taken back alone, because a later one stands on it: %1 (%2). Take that back first.</source>
            <translation>Это действие нельзя отменить отдельно: на нём держится более позднее — %1 (%2). Сначала отмените его.</translation>
        </message>
        <message>
            <source>%1 would stand below itself; choose another place for it.</source>
            <translation>%1 оказался бы под самим собой; выберите для него другое место.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>row %1 of %2 points to nothing</source>
            <translation>строка %1 таблицы %2 ни на что не указывает</translation>
        </message>
        <message>
            <source>the quote of mark %1 differs from its text</source>
            <translation>цитата пометки %1 расходится с текстом</translation>
        </message>
        <message>
            <source>the text of dispatch %1 was changed</source>
            <translation>текст сообщения %1 изменён</translation>
        </message>
        <message>
            <source>the original of dispatch %1 was changed</source>
            <translation>исходный файл сообщения %1 изменён</translation>
        </message>
        <message>
            <source>dispatch %1 has lost its text</source>
            <translation>у сообщения %1 пропал текст</translation>
        </message>
        <message>
            <source>the search index lacks texts</source>
            <translation>в поисковом указателе не хватает текстов</translation>
        </message>
        <message>
            <source>the file itself</source>
            <translation>сам файл</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>from %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>по %1</translation>
        </message>
    </context>
    <context>
        <name>TableFileWords</name>
        <message>
            <source>line %1</source>
            <translation>строка %1</translation>
        </message>
        <message>
            <source>row %1, %2: %3</source>
            <translation>строка %1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeCard</name>
        <message>
            <source>Marks</source>
            <translation>Пометки</translation>
        </message>
        <message>
            <source>Choose a topic or sector to see what it means, the stems that it is suggested by and the sentences that are coded with it.</source>
            <translation>Выберите тему или отрасль, чтобы увидеть, что она означает, по каким основам слов она предлагается и какие предложения ею кодированы.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Nothing is coded with it yet.</source>
            <translation>Им ещё ничего не кодировано.</translation>
        </message>
        <message>
            <source>Mer&amp;ge into…</source>
            <translation>Об&amp;ъединить с…</translation>
        </message>
        <message>
            <source>S&amp;plit…</source>
            <translation>&amp;Разделить…</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <source>&amp;Bring back</source>
            <translation>&amp;Вернуть в употребление</translation>
        </message>
        <message>
            <source>&amp;Retire</source>
            <translation>&amp;Вывести из употребления</translation>
        </message>
        <message>
            <source>Marks: %L1</source>
            <translation>Пометки: %L1</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeForm</name>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Shift and digit</source>
            <translation>Shift и цифра</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>A code needs a key.</source>
            <translation>Коду нужен ключ.</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название по-русски</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Название по-кыргызски</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Название по-английски</translation>
        </message>
        <message>
            <source>Key in reports and tables</source>
            <translation>Ключ в отчётах и таблицах</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Определение</translation>
        </message>
        <message>
            <source>What the code means</source>
            <translation>Что означает код</translation>
        </message>
        <message>
            <source>What belongs to it</source>
            <translation>Что к нему относится</translation>
        </message>
        <message>
            <source>Examples, one a line</source>
            <translation>Примеры, по одному в строке</translation>
        </message>
        <message>
            <source>What does not, though it looks so</source>
            <translation>Что не относится, хотя и похоже</translation>
        </message>
        <message>
            <source>Stems that it is suggested by</source>
            <translation>Основы слов, по которым он предлагается</translation>
        </message>
        <message>
            <source>ISIC 4</source>
            <translation>МСОК 4</translation>
        </message>
        <message>
            <source>ISIC 5</source>
            <translation>МСОК 5</translation>
        </message>
        <message>
            <source>OECD DAC</source>
            <translation>КСР ОЭСР</translation>
        </message>
        <message>
            <source>Numbers in classifications</source>
            <translation>Номера в классификаторах</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeMergeBar</name>
        <message>
            <source>Merge into</source>
            <translation>Объединить с</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a code</source>
            <translation>Выберите код</translation>
        </message>
        <message>
            <source>Choose the code that “%1” becomes part of.</source>
            <translation>Выберите код, частью которого станет «%1».</translation>
        </message>
        <message>
            <source>“%1” becomes part of “%2”. These move: %3, %4, its stems and examples and what stands below it. Undo parts them again.</source>
            <translation>«%1» станет частью «%2». Перейдут: %3, %4, его основы и примеры и всё, что под ним. Отмена разделит их снова.</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n пометка</numerusform>
                <numerusform>%n пометки</numerusform>
                <numerusform>%n пометок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n встреча</numerusform>
                <numerusform>%n встречи</numerusform>
                <numerusform>%n встреч</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeSplitBar</name>
        <message>
            <source>Split</source>
            <translation>Разделить</translation>
        </message>
        <message>
            <source>Name of the new code</source>
            <translation>Название нового кода</translation>
        </message>
        <message>
            <source>Sentences that go along</source>
            <translation>Предложения, которые перейдут</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>A new code beside “%1”; %n mark(s) go along. Tick the sentences.</source>
            <translation>
                <numerusform>Новый код рядом с «%1»; с ним перейдёт %n пометка. Отметьте предложения.</numerusform>
                <numerusform>Новый код рядом с «%1»; с ним перейдут %n пометки. Отметьте предложения.</numerusform>
                <numerusform>Новый код рядом с «%1»; с ним перейдут %n пометок. Отметьте предложения.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeTree</name>
        <message>
            <source>Retired, too</source>
            <translation>И выведенные</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темы и отрасли</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Copy: it stands there, too</source>
            <translation>Копировать: будет и там, и здесь</translation>
        </message>
        <message>
            <source>Put it below this code</source>
            <translation>Поставить под этот код</translation>
        </message>
        <message>
            <source>One level up</source>
            <translation>На уровень выше</translation>
        </message>
        <message>
            <source>Below the code above it</source>
            <translation>Под код, стоящий выше</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Найти код</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Новый код</translation>
        </message>
        <message>
            <source>Ne&amp;w…</source>
            <translation>Н&amp;овый…</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeTreeModel</name>
        <message>
            <source>Sectors</source>
            <translation>Отрасли</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>%1 (retired)</source>
            <translation>%1 (выведен)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Пометки</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Digit</source>
            <translation>Цифра</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodebookPage</name>
        <message>
            <source>Export the codebook as a table</source>
            <translation>Экспортировать кодификатор как таблицу</translation>
        </message>
        <message>
            <source>Import codes from a table</source>
            <translation>Импортировать коды из таблицы</translation>
        </message>
        <message>
            <source>Name of the new code</source>
            <translation>Название нового кода</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Export the codebook</source>
            <translation>Экспорт кодификатора</translation>
        </message>
        <message>
            <source>codebook</source>
            <translation>кодификатор</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Записано: %1</translation>
        </message>
        <message>
            <source>Import codes</source>
            <translation>Импорт кодов</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) came or changed.</source>
            <translation>
                <numerusform>Добавлен или изменён %n код.</numerusform>
                <numerusform>Добавлено или изменено %n кода.</numerusform>
                <numerusform>Добавлено или изменено %n кодов.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ColourField</name>
        <message>
            <source>No colour of its own</source>
            <translation>Без своего цвета</translation>
        </message>
    </context>
    <context>
        <name>elchi::RejectedModel</name>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Not taken for</source>
            <translation>Не считать за</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кем</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
    </context>
    <context>
        <name>elchi::RejectedPage</name>
        <message>
            <source>What was rejected for good</source>
            <translation>Отклонённое навсегда</translation>
        </message>
        <message>
            <source>&amp;Offer again</source>
            <translation>Снова &amp;предлагать</translation>
        </message>
        <message>
            <source>Find among what was rejected</source>
            <translation>Найти среди отклонённого</translation>
        </message>
        <message>
            <source>The words are suggested again, in all dispatches</source>
            <translation>Эти слова снова будут подсказаны во всех сообщениях</translation>
        </message>
        <message>
            <source>What you reject for good (Shift+Del on a suggestion) stands here and can be offered again. There is nothing now.</source>
            <translation>Здесь стоит то, что вы отклонили навсегда (Shift+Del на подсказке); его можно предлагать снова. Сейчас здесь ничего нет.</translation>
        </message>
    </context>
    <context>
        <name>elchi::DuplicateModel</name>
        <message>
            <source>The same name</source>
            <translation>То же имя</translation>
        </message>
        <message>
            <source>The name in another script</source>
            <translation>Имя в другой письменности</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Одна</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Другая</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Why they may be one</source>
            <translation>Почему это может быть одно</translation>
        </message>
    </context>
    <context>
        <name>elchi::DuplicatesPage</name>
        <message>
            <source>Merge into the &amp;first</source>
            <translation>Объединить в &amp;первую</translation>
        </message>
        <message>
            <source>Merge into the &amp;second</source>
            <translation>Объединить во &amp;вторую</translation>
        </message>
        <message>
            <source>&amp;Not the same</source>
            <translation>&amp;Не одно и то же</translation>
        </message>
        <message>
            <source>Look at the f&amp;irst</source>
            <translation>П&amp;осмотреть первую</translation>
        </message>
        <message>
            <source>Entries that may be the same</source>
            <translation>Записи, которые могут быть одним и тем же</translation>
        </message>
        <message>
            <source>Entries that may be the same stand here: the same name, or the name in another script. There are none now.</source>
            <translation>Здесь стоят записи, которые могут быть одним и тем же: то же имя или имя в другой письменности. Сейчас таких нет.</translation>
        </message>
        <message>
            <source>“%1”: %2, %3, %4</source>
            <translation>«%1»: %2, %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n упоминание</numerusform>
                <numerusform>%n упоминания</numerusform>
                <numerusform>%n упоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n встреча</numerusform>
                <numerusform>%n встречи</numerusform>
                <numerusform>%n встреч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>%n вариант имени</numerusform>
                <numerusform>%n варианта имени</numerusform>
                <numerusform>%n вариантов имени</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::KeyList</name>
        <message>
            <source>What it does</source>
            <translation>Что делает</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Where the cursor is</source>
            <translation>Там, где курсор</translation>
        </message>
        <message>
            <source>%1 (changed)</source>
            <translation>%1 (изменено)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>elchi::MergedList</name>
        <message>
            <source>Part again</source>
            <translation>Разделить снова</translation>
        </message>
        <message>
            <source>Part again: %1</source>
            <translation>Разделить снова: %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::RegistryPlace</name>
        <message>
            <source>Entries</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темы и отрасли</translation>
        </message>
        <message>
            <source>The next page of the registry</source>
            <translation>Следующая страница реестра</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Повторы</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонённое</translation>
        </message>
    </context>
    <context>
        <name>elchi::ShortcutsWindow</name>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Клавиша:</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;Без клавиши</translation>
        </message>
        <message>
            <source>&amp;As delivered</source>
            <translation>&amp;Как было задано</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Find an act or a key</source>
            <translation>Найти действие или клавишу</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <source>All as &amp;delivered</source>
            <translation>Все &amp;как было задано</translation>
        </message>
        <message>
            <source>Choose an act; then press its new key in the field.</source>
            <translation>Выберите действие и нажмите в поле его новую клавишу.</translation>
        </message>
        <message>
            <source>%1 alone would write into texts: hold Ctrl or Alt as well.</source>
            <translation>%1 без Ctrl или Alt писала бы в текст: нажмите её вместе с Ctrl или Alt.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2”. Give that another key first.</source>
            <translation>%1 — клавиша действия «%2». Сначала дайте ему другую.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Изменено: %1</translation>
        </message>
        <message>
            <source>All acts have their delivered keys again.</source>
            <translation>У всех действий снова заданные изначально клавиши.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>User guide</source>
            <translation>Руководство пользователя</translation>
        </message>
        <message>
            <source>Elchi %1

Annotation and timeline of diplomacy dispatches.

Free software under the GNU General Public License, version 3 or later. Everything you enter stays in your workspace file on this computer.</source>
            <translation>Elchi %1

Разметка дипломатических сообщений и лента встреч.

Свободная программа под лицензией GNU General Public License версии 3 или новее. Всё, что вы вводите, остаётся в файле рабочей области на этом компьютере.</translation>
        </message>
        <message>
            <source>About Elchi</source>
            <translation>О программе Elchi</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>%1@%2, process %3, since %4</source>
            <translation>%1@%2, процесс %3, с %4</translation>
        </message>
        <message>
            <source>%1. Close it there first.</source>
            <translation>%1. Сначала закройте его там.</translation>
        </message>
        <message>
            <source>%1. Close it there first; if Elchi is no longer open on that computer, delete the file %2.</source>
            <translation>%1. Сначала закройте его там; если на том компьютере Elchi уже не открыт, удалите файл %2.</translation>
        </message>
    </context>
    <context>
        <name>MeetingSources</name>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Отрасль</translation>
        </message>
    </context>
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Usage: %1</source>
            <translation>Использование: %1</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[параметры]</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Параметры:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>Аргументы:</translation>
        </message>
        <message>
            <source>Unknown option '%1'.</source>
            <translation>Неизвестный параметр «%1».</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <translation>Неизвестные параметры: %1.</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <translation>После «%1» нет значения.</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <translation>Лишнее значение после «%1».</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Вырезать</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ОК</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Да</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Нет</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter (цифровая)</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Влево</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Вправо</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Вверх</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Вырезать</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Number of the dispatch in this workspace</source>
            <translation>Номер сообщения в этой рабочей области</translation>
        </message>
        <message>
            <source>Identifier of the dispatch, the same in every workspace</source>
            <translation>Идентификатор сообщения, один и тот же во всех рабочих областях</translation>
        </message>
        <message>
            <source>Date of the dispatch (its first day)</source>
            <translation>Дата сообщения (первый день)</translation>
        </message>
        <message>
            <source>Agency that published the dispatch</source>
            <translation>Агентство, опубликовавшее сообщение</translation>
        </message>
        <message>
            <source>Title of the dispatch</source>
            <translation>Заголовок сообщения</translation>
        </message>
        <message>
            <source>The exact words of the passage</source>
            <translation>Точные слова фрагмента</translation>
        </message>
        <message>
            <source>Where the passage begins, in code points of the text</source>
            <translation>Начало фрагмента: номер знака в тексте, считая с нуля</translation>
        </message>
        <message>
            <source>Where the passage ends, in code points of the text</source>
            <translation>Конец фрагмента: номер знака в тексте, считая с нуля</translation>
        </message>
        <message>
            <source>Number of the meeting in this workspace</source>
            <translation>Номер встречи в этой рабочей области</translation>
        </message>
        <message>
            <source>Identifier of the meeting, the same in every workspace</source>
            <translation>Идентификатор встречи, один и тот же во всех рабочих областях</translation>
        </message>
        <message>
            <source>First day of the meeting, as far as it is known</source>
            <translation>Первый день встречи, насколько он известен</translation>
        </message>
        <message>
            <source>Last day of the meeting, as far as it is known</source>
            <translation>Последний день встречи, насколько он известен</translation>
        </message>
        <message>
            <source>How exactly the date is known: day, range, month, year</source>
            <translation>Точность даты: day — день, range — период, part-of-month — часть месяца, month — месяц, year — год</translation>
        </message>
        <message>
            <source>What the date comes from: the text, the dateline, by hand</source>
            <translation>Откуда известна дата: explicit — из текста, dateline — из шапки сообщения, by-hand — введена вручную</translation>
        </message>
        <message>
            <source>Kind of the meeting</source>
            <translation>Вид встречи</translation>
        </message>
        <message>
            <source>planned, confirmed, held, postponed or cancelled</source>
            <translation>planned — запланирована, confirmed — подтверждена, held — состоялась, postponed — перенесена, cancelled — отменена</translation>
        </message>
        <message>
            <source>In person, by video, by phone or in writing</source>
            <translation>in_person — лично, video — по видео, phone — по телефону, correspondence — перепиской</translation>
        </message>
        <message>
            <source>Title of the meeting</source>
            <translation>Название встречи</translation>
        </message>
        <message>
            <source>Place of the meeting</source>
            <translation>Место встречи</translation>
        </message>
        <message>
            <source>Partner countries (ISO 3166 codes)</source>
            <translation>Страны-партнёры (коды ISO 3166)</translation>
        </message>
        <message>
            <source>Participants of the Kyrgyz side with their offices</source>
            <translation>Участники кыргызской стороны с должностями</translation>
        </message>
        <message>
            <source>Participants of the foreign side with their offices</source>
            <translation>Участники иностранной стороны с должностями</translation>
        </message>
        <message>
            <source>Participants of a third side with their offices</source>
            <translation>Участники третьей стороны с должностями</translation>
        </message>
        <message>
            <source>Level of the Kyrgyz side</source>
            <translation>Уровень кыргызской стороны</translation>
        </message>
        <message>
            <source>Level of the foreign side</source>
            <translation>Уровень иностранной стороны</translation>
        </message>
        <message>
            <source>Sectors of the meeting (keys)</source>
            <translation>Отрасли встречи (ключи)</translation>
        </message>
        <message>
            <source>Topics of the meeting (keys)</source>
            <translation>Темы встречи (ключи)</translation>
        </message>
        <message>
            <source>Number of the visit or summit that it belongs to</source>
            <translation>Номер визита или саммита, в рамках которого она прошла</translation>
        </message>
        <message>
            <source>yes where the text only recalls the meeting</source>
            <translation>yes, если текст лишь напоминает о встрече</translation>
        </message>
        <message>
            <source>Note of the analyst</source>
            <translation>Заметка аналитика</translation>
        </message>
        <message>
            <source>Numbers of all dispatches that tell of it</source>
            <translation>Номера всех сообщений о ней</translation>
        </message>
        <message>
            <source>Number of the mark in this workspace</source>
            <translation>Номер пометки в этой рабочей области</translation>
        </message>
        <message>
            <source>Number of the entity in this workspace</source>
            <translation>Номер объекта в этой рабочей области</translation>
        </message>
        <message>
            <source>Type of the entity: person, office, organisation …</source>
            <translation>Тип объекта: person — персона, office — должность, organisation — организация …</translation>
        </message>
        <message>
            <source>Name of the entity</source>
            <translation>Имя объекта</translation>
        </message>
        <message>
            <source>Country of the entity (ISO 3166 code)</source>
            <translation>Страна объекта (код ISO 3166)</translation>
        </message>
        <message>
            <source>Key of the sector</source>
            <translation>Ключ отрасли</translation>
        </message>
        <message>
            <source>Name of the sector in Russian</source>
            <translation>Название отрасли по-русски</translation>
        </message>
        <message>
            <source>Name of the sector in Kyrgyz</source>
            <translation>Название отрасли по-кыргызски</translation>
        </message>
        <message>
            <source>Name of the sector in English</source>
            <translation>Название отрасли по-английски</translation>
        </message>
        <message>
            <source>ISIC Rev. 4 code of the sector</source>
            <translation>Код отрасли по МСОК, ред. 4</translation>
        </message>
        <message>
            <source>ISIC Rev. 5 code of the sector</source>
            <translation>Код отрасли по МСОК, ред. 5</translation>
        </message>
        <message>
            <source>OECD DAC code of the sector</source>
            <translation>Код отрасли по КСР ОЭСР</translation>
        </message>
        <message>
            <source>First day of the dispatch's date</source>
            <translation>Первый день даты сообщения</translation>
        </message>
        <message>
            <source>Last day of the dispatch's date</source>
            <translation>Последний день даты сообщения</translation>
        </message>
        <message>
            <source>Author of the dispatch</source>
            <translation>Автор сообщения</translation>
        </message>
        <message>
            <source>City of the dateline</source>
            <translation>Город из шапки сообщения</translation>
        </message>
        <message>
            <source>Language of the text: ru, ky or en</source>
            <translation>Язык текста: ru, ky или en</translation>
        </message>
        <message>
            <source>Source named in the text</source>
            <translation>Источник, на который ссылается текст</translation>
        </message>
        <message>
            <source>How far the analyst is: new, in-work or done</source>
            <translation>Ход работы: new — новое, in-work — в работе, done — готово</translation>
        </message>
        <message>
            <source>Web address of the dispatch</source>
            <translation>Веб-адрес сообщения</translation>
        </message>
        <message>
            <source>File that the dispatch was imported from</source>
            <translation>Файл, из которого импортировано сообщение</translation>
        </message>
        <message>
            <source>Encoding of that file</source>
            <translation>Кодировка этого файла</translation>
        </message>
        <message>
            <source>SHA-256 of the stored text (UTF-8)</source>
            <translation>SHA-256 сохранённого текста (UTF-8)</translation>
        </message>
        <message>
            <source>Who met whom: one row per meeting</source>
            <translation>Кто с кем встречался: одна строка на встречу</translation>
        </message>
        <message>
            <source>Who and what is named: one row per mention</source>
            <translation>Кто и что упомянуто: одна строка на упоминание</translation>
        </message>
        <message>
            <source>Which sectors are spoken of: one row per sector mention</source>
            <translation>О каких отраслях идёт речь: одна строка на упоминание</translation>
        </message>
        <message>
            <source>What was published: one row per dispatch</source>
            <translation>Что опубликовано: одна строка на сообщение</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>The start page.</source>
            <translation>Начальная страница.</translation>
        </message>
        <message>
            <source>The library of the sample workspace, and a dispatch with its marks.</source>
            <translation>Библиотека рабочей области-образца и сообщение с пометками.</translation>
        </message>
        <message>
            <source>A folder was dropped on the window: one dispatch is new, one is a copy, one is damaged.</source>
            <translation>На окно перетащили папку: одно сообщение новое, одно — копия, одно повреждено.</translation>
        </message>
        <message>
            <source>The new dispatch: what Elchi suggests is dotted and counts for nothing yet.</source>
            <translation>Новое сообщение: подсказки Elchi показаны точками и пока не считаются.</translation>
        </message>
        <message>
            <source>Words are selected; the palette finds known names or makes a new one.</source>
            <translation>Слова выделены; палитра находит известные имена или заводит новое.</translation>
        </message>
        <message>
            <source>The new event is marked, and the inspector shows it.</source>
            <translation>Новое событие помечено, инспектор показывает его.</translation>
        </message>
        <message>
            <source>The suggestions are accepted: one with Enter, the others all at once.</source>
            <translation>Подсказки приняты: одна — клавишей Enter, остальные — разом.</translation>
        </message>
        <message>
            <source>The meeting's draft is read off the marks: who, on which side, when and where.</source>
            <translation>Черновик встречи собран из пометок: кто, на чьей стороне, когда и где.</translation>
        </message>
        <message>
            <source>The timeline: a lane for each country; held is filled, planned is hollow.</source>
            <translation>Лента: у каждой страны своя дорожка; состоявшиеся встречи закрашены, запланированные — полые.</translation>
        </message>
        <message>
            <source>Sector mentions, and the sentences behind the first bar.</source>
            <translation>Упоминания отраслей и предложения за первым столбцом.</translation>
        </message>
        <message>
            <source>Reports as CSV; the rows are seen and counted before they are written.</source>
            <translation>Отчёты в CSV; строки видны и сочтены до записи.</translation>
        </message>
        <message>
            <source>Every act is in the history and can be undone, also after a restart.</source>
            <translation>Каждое действие есть в истории, и его можно отменить — даже после перезапуска.</translation>
        </message>
        <message>
            <source>(clicks: %1, keys: %2)</source>
            <translation>(щелчков: %1, клавиш: %2)</translation>
        </message>
        <message numerus="yes">
            <source>The whole way worked: %n picture(s)</source>
            <translation>
                <numerusform>Весь путь пройден: %n снимок</numerusform>
                <numerusform>Весь путь пройден: %n снимка</numerusform>
                <numerusform>Весь путь пройден: %n снимков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table(s).</source>
            <translation>
                <numerusform>%n таблица.</numerusform>
                <numerusform>%n таблицы.</numerusform>
                <numerusform>%n таблиц.</numerusform>
            </translation>
        </message>
        <message>
            <source>The tour ended early: %1.</source>
            <translation>Показ прервался: %1.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Папку %1 создать не удалось.</translation>
        </message>
        <message>
            <source>A sector's word inside of an office's name was left to be decided on, and is rejected.</source>
            <translation>Слово отрасли внутри названия должности осталось на решение и отклонено.</translation>
        </message>
        <message>
            <source>The same name elsewhere, with what is around it: all at once, or one by one.</source>
            <translation>То же имя в других местах и слова вокруг него: все сразу или по одному.</translation>
        </message>
        <message>
            <source>The registry: names in every language, offices with who held them, mentions.</source>
            <translation>Реестр: имена на всех языках, должности и кто их занимал, упоминания.</translation>
        </message>
        <message>
            <source>Topics and sectors, with stems that are tried on the open dispatch.</source>
            <translation>Темы и отрасли; их основы слов проверяются на открытом сообщении.</translation>
        </message>
        <message>
            <source>The meeting is recorded, and the dispatch's next one, which is only announced, is offered.</source>
            <translation>Встреча записана; предлагается следующая из этого сообщения — о ней только объявлено.</translation>
        </message>
        <message>
            <source>The planned visit is recorded from the same dispatch.</source>
            <translation>Запланированный визит записан из того же сообщения.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Приём</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Консультации</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Телефонный разговор</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>Summit</source>
            <translation>Саммит</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Форум</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Вручение верительных грамот</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Подписание</translation>
        </message>
        <message>
            <source>Ceremony</source>
            <translation>Церемония</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланирована</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждена</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Состоялась</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Перенесена</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменена</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Лично</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>По видеосвязи</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>Correspondence</source>
            <translation>Переписка</translation>
        </message>
        <message>
            <source>Kyrgyz side</source>
            <translation>Кыргызская сторона</translation>
        </message>
        <message>
            <source>Foreign side</source>
            <translation>Иностранная сторона</translation>
        </message>
        <message>
            <source>Third side</source>
            <translation>Третья сторона</translation>
        </message>
        <message>
            <source>Unknown level</source>
            <translation>Уровень неизвестен</translation>
        </message>
        <message>
            <source>Head of state</source>
            <translation>Глава государства</translation>
        </message>
        <message>
            <source>Head of government</source>
            <translation>Глава правительства</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Министр</translation>
        </message>
        <message>
            <source>Deputy minister</source>
            <translation>Заместитель министра</translation>
        </message>
        <message>
            <source>Ambassador</source>
            <translation>Посол</translation>
        </message>
        <message>
            <source>Envoy</source>
            <translation>Посланник</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Эксперт</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Персона</translation>
        </message>
        <message>
            <source>Office</source>
            <comment>a post that somebody holds</comment>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Персоны</translation>
        </message>
        <message>
            <source>Offices</source>
            <comment>posts that people hold</comment>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное имя</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое имя</translation>
        </message>
        <message>
            <source>With initials</source>
            <translation>С инициалами</translation>
        </message>
        <message>
            <source>Abbreviation</source>
            <translation>Сокращение</translation>
        </message>
        <message>
            <source>Adjective</source>
            <translation>Прилагательное</translation>
        </message>
        <message>
            <source>Mention</source>
            <translation>Упоминание</translation>
        </message>
        <message>
            <source>Topic or sector</source>
            <translation>Тема или отрасль</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Отрасль</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Несколько дней</translation>
        </message>
        <message>
            <source>Part of a month</source>
            <translation>Часть месяца</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Written in the text</source>
            <translation>Написана в тексте</translation>
        </message>
        <message>
            <source>From the dateline</source>
            <translation>Из шапки сообщения</translation>
        </message>
        <message>
            <source>Year from the dateline</source>
            <translation>Год из шапки сообщения</translation>
        </message>
        <message>
            <source>Year given at import</source>
            <translation>Год указан при импорте</translation>
        </message>
        <message>
            <source>Counted from the dateline</source>
            <translation>Отсчитана от шапки сообщения</translation>
        </message>
        <message>
            <source>Year after the dateline's</source>
            <translation>Год, следующий за годом шапки</translation>
        </message>
        <message>
            <source>Typed by hand</source>
            <translation>Введена вручную</translation>
        </message>
        <message>
            <source>Unknown language</source>
            <translation>Язык неизвестен</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Кыргызский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Found by cld2</source>
            <translation>Определён cld2</translation>
        </message>
        <message>
            <source>Found by Sonnet</source>
            <translation>Определён Sonnet</translation>
        </message>
        <message>
            <source>Found by its letters</source>
            <translation>Определён по буквам</translation>
        </message>
        <message>
            <source>Said by the file</source>
            <translation>Указан в файле</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>Выбран вручную</translation>
        </message>
    </context>
    <context>
        <name>elchi::Actions</name>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Новая рабочая область…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <source>Open the &amp;sample workspace</source>
            <translation>Открыть о&amp;бразец</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>&amp;Импортировать файлы…</translation>
        </message>
        <message>
            <source>Import &amp;folder…</source>
            <translation>Импортировать &amp;папку…</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>С&amp;ледить за папкой…</translation>
        </message>
        <message>
            <source>&amp;Paste a dispatch from the clipboard</source>
            <translation>&amp;Вставить сообщение из буфера обмена</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>Сохранить &amp;копию…</translation>
        </message>
        <message>
            <source>C&amp;lose the workspace</source>
            <translation>&amp;Закрыть рабочую область</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыйти</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>О&amp;чистить фильтр</translation>
        </message>
        <message>
            <source>&amp;Next unfinished dispatch</source>
            <translation>&amp;Следующее незаконченное сообщение</translation>
        </message>
        <message>
            <source>&amp;Record a meeting from this dispatch</source>
            <translation>&amp;Записать встречу из этого сообщения</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Лента</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Графики</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;История</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Во весь экран</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>Как в &amp;системе</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>С&amp;ветлая</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмная</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Руководство пользователя</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Сочетания клавиш…</translation>
        </message>
        <message>
            <source>&amp;About Elchi</source>
            <translation>&amp;О программе Elchi</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Открыть &amp;недавнюю</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Mark</source>
            <translation>&amp;Разметка</translation>
        </message>
        <message>
            <source>Mee&amp;tings</source>
            <translation>Вс&amp;тречи</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Отчёты</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Настройки</translation>
        </message>
        <message>
            <source>Interface &amp;language</source>
            <translation>&amp;Язык интерфейса</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>Open a &amp;backup…</source>
            <translation>Открыть &amp;резервную копию…</translation>
        </message>
        <message>
            <source>Import with a pre&amp;view…</source>
            <translation>Импортировать с &amp;просмотром…</translation>
        </message>
    </context>
    <context>
        <name>elchi::AliasesEdit</name>
        <message>
            <source>Add alias</source>
            <translation>Добавить вариант</translation>
        </message>
        <message>
            <source>Language of the alias</source>
            <translation>Язык варианта</translation>
        </message>
        <message>
            <source>Kind of the alias</source>
            <translation>Вид варианта</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Вариант имени</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Другое имя</translation>
        </message>
        <message>
            <source>Remove the alias</source>
            <translation>Удалить вариант</translation>
        </message>
        <message>
            <source>&amp;Add alias</source>
            <translation>До&amp;бавить вариант</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
        <message>
            <source>A day as 29.01.2025, a month as 01.2025 or a year as 2025</source>
            <translation>День как 29.01.2025, месяц как 01.2025 или год как 2025</translation>
        </message>
    </context>
    <context>
        <name>elchi::BackupsWindow</name>
        <message>
            <source>Backups of %1</source>
            <translation>Резервные копии: %1</translation>
        </message>
        <message>
            <source>There is no backup of this workspace yet. The first is made when the workspace is opened again.</source>
            <translation>Резервных копий этой рабочей области ещё нет. Первая появится, когда вы откроете её снова.</translation>
        </message>
        <message>
            <source>A backup opens as a workspace of its own; the backup and your workspace stay as they are.</source>
            <translation>Копия откроется отдельной рабочей областью; сама копия и ваша рабочая область останутся как есть.</translation>
        </message>
        <message>
            <source>&amp;Open a copy</source>
            <translation>&amp;Открыть</translation>
        </message>
    </context>
    <context>
        <name>elchi::CandidateModel</name>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
    </context>
    <context>
        <name>elchi::ChartsPage</name>
        <message>
            <source>By sector</source>
            <translation>По отраслям</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>По месяцам</translation>
        </message>
        <message>
            <source>&amp;Bars</source>
            <translation>Стол&amp;бцы</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation>Показать &amp;таблицей</translation>
        </message>
        <message>
            <source>Numbers of the chart</source>
            <translation>Числа графика</translation>
        </message>
        <message>
            <source>Sentences behind the chosen bar</source>
            <translation>Предложения, стоящие за выбранным столбцом</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Сохранить рисунок</translation>
        </message>
        <message>
            <source>Chart of sectors; “Show as table” has the same numbers</source>
            <translation>График отраслей; «Показать таблицей» даёт те же числа</translation>
        </message>
        <message>
            <source>Here stands how often each sector is spoken of. Mark sectors while reading, or name them in meetings, and they are counted.</source>
            <translation>Здесь видно, как часто говорят о каждой отрасли. Отмечайте отрасли при чтении или указывайте их во встречах, и они будут посчитаны.</translation>
        </message>
        <message>
            <source>Nothing that passes the filter is counted here.</source>
            <translation>Среди отобранного фильтром считать нечего.</translation>
        </message>
        <message>
            <source>C&amp;lear the filter</source>
            <translation>Очист&amp;ить фильтр</translation>
        </message>
        <message>
            <source>Click a bar, or choose one with the arrows, to read the sentences behind it.</source>
            <translation>Щёлкните столбец или выберите его стрелками, чтобы прочесть предложения, которые за ним стоят.</translation>
        </message>
        <message>
            <source>The picture was written to %1</source>
            <translation>Рисунок записан в %1</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Рисунок PNG</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Векторный рисунок SVG</translation>
        </message>
        <message>
            <source>Co&amp;unt</source>
            <translation>С&amp;читать</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>Сохранить рис&amp;унок…</translation>
        </message>
        <message>
            <source>Go to readi&amp;ng</source>
            <translation>Перейти к чтени&amp;ю</translation>
        </message>
    </context>
    <context>
        <name>elchi::ChoicePopup</name>
        <message>
            <source>Type to find</source>
            <translation>Наберите, чтобы найти</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Варианты</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodesEdit</name>
        <message>
            <source>Find a sector or topic</source>
            <translation>Найти отрасль или тему</translation>
        </message>
        <message>
            <source>Sectors and topics of the meeting</source>
            <translation>Отрасли и темы встречи</translation>
        </message>
        <message>
            <source>None chosen.</source>
            <translation>Ничего не выбрано.</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodingPanel</name>
        <message>
            <source>Topics and sectors of the dispatch</source>
            <translation>Темы и отрасли сообщения</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>No topic or sector yet: code a passage in the text, or the whole dispatch here.</source>
            <translation>Тем и отраслей пока нет: кодируйте фрагмент в тексте или здесь — сообщение целиком.</translation>
        </message>
        <message>
            <source>Code the whole dispatch with a topic or sector</source>
            <translation>Кодировать сообщение целиком темой или отраслью</translation>
        </message>
        <message>
            <source>Type a topic or sector</source>
            <translation>Наберите тему или отрасль</translation>
        </message>
        <message>
            <source>Show all topics and sectors</source>
            <translation>Показать все темы и отрасли</translation>
        </message>
        <message>
            <source>Show all topics and sectors (Down key in the field)</source>
            <translation>Показать все темы и отрасли (клавиша «вниз» в поле)</translation>
        </message>
        <message>
            <source>Code the whole dispatch</source>
            <translation>Кодировать сообщение целиком</translation>
        </message>
        <message>
            <source>whole dispatch</source>
            <translation>сообщение целиком</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n фрагмент</numerusform>
                <numerusform>%n фрагмента</numerusform>
                <numerusform>%n фрагментов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove from %n passage(s)</source>
            <translation>
                <numerusform>Снять с %n фрагмента</numerusform>
                <numerusform>Снять с %n фрагментов</numerusform>
                <numerusform>Снять с %n фрагментов</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove from the dispatch</source>
            <translation>Снять с сообщения</translation>
        </message>
    </context>
    <context>
        <name>elchi::ColumnList</name>
        <message>
            <source>Columns that are written, in their order</source>
            <translation>Записываемые столбцы по порядку</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>Вс&amp;е</translation>
        </message>
        <message>
            <source>Write all columns</source>
            <translation>Записать все столбцы</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>Ни о&amp;дного</translation>
        </message>
        <message>
            <source>Write no column</source>
            <translation>Не записывать ни одного столбца</translation>
        </message>
        <message>
            <source>Move the column forward (Alt+Up)</source>
            <translation>Передвинуть столбец ближе к началу (Alt+↑)</translation>
        </message>
        <message>
            <source>Move the column back (Alt+Down)</source>
            <translation>Передвинуть столбец ближе к концу (Alt+↓)</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>Стол&amp;бцы</translation>
        </message>
    </context>
    <context>
        <name>elchi::ColumnsTable</name>
        <message>
            <source>Leave out</source>
            <translation>Не брать</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Веб-адрес</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>First rows of the table</source>
            <translation>Первые строки таблицы</translation>
        </message>
        <message>
            <source>What the column “%1” holds</source>
            <translation>Что содержит столбец «%1»</translation>
        </message>
    </context>
    <context>
        <name>elchi::CountModel</name>
        <message>
            <source>Sector</source>
            <translation>Отрасль</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
    </context>
    <context>
        <name>elchi::CountryBox</name>
        <message>
            <source>No country</source>
            <translation>Без страны</translation>
        </message>
    </context>
    <context>
        <name>elchi::DateField</name>
        <message>
            <source>Write a day (03.02.2025), a month (02.2025), a year or a range (03.02.2025–05.02.2025).</source>
            <translation>Напишите день (03.02.2025), месяц (02.2025), год или период (03.02.2025–05.02.2025).</translation>
        </message>
    </context>
    <context>
        <name>elchi::DifferenceView</name>
        <message>
            <source>Comparison of two dispatches</source>
            <translation>Сравнение двух сообщений</translation>
        </message>
        <message>
            <source>&amp;Previous difference</source>
            <translation>&amp;Предыдущее отличие</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>&amp;Следующее отличие</translation>
        </message>
        <message>
            <source>Both texts are the same, word by word.</source>
            <translation>Оба текста совпадают слово в слово.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>отличий: %n</numerusform>
                <numerusform>отличий: %n</numerusform>
                <numerusform>отличий: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>Отличие %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>elchi::DispatchStory</name>
        <message>
            <source>alike, not joined</source>
            <translation>похоже, не отнесено</translation>
        </message>
        <message>
            <source>near-copy</source>
            <translation>почти копия</translation>
        </message>
        <message>
            <source>new version</source>
            <translation>новая версия</translation>
        </message>
        <message>
            <source>earlier version</source>
            <translation>прежняя версия</translation>
        </message>
        <message>
            <source>same story</source>
            <translation>тот же сюжет</translation>
        </message>
        <message>
            <source>Dispatches of the same story</source>
            <translation>Сообщения того же сюжета</translation>
        </message>
        <message>
            <source>No other dispatch here tells the same story. Near-copies join it by themselves.</source>
            <translation>Других сообщений этого сюжета нет. Почти копии присоединяются к нему сами.</translation>
        </message>
        <message>
            <source>Open dispatch</source>
            <translation>Открыть сообщение</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Show both texts side by side, word by word</source>
            <translation>Показать оба текста рядом, слово за словом</translation>
        </message>
        <message>
            <source>New version of this</source>
            <translation>Новая версия этого</translation>
        </message>
        <message>
            <source>The open dispatch is a correction or a later version of the chosen one</source>
            <translation>Открытое сообщение исправляет или обновляет выбранное</translation>
        </message>
        <message>
            <source>Same story</source>
            <translation>Тот же сюжет</translation>
        </message>
        <message>
            <source>Both dispatches tell of the same</source>
            <translation>Оба сообщения говорят об одном и том же</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>The chosen dispatch leaves the story and is not proposed again</source>
            <translation>Выбранное сообщение покинет сюжет и больше не будет предлагаться</translation>
        </message>
    </context>
    <context>
        <name>elchi::HistoryModel</name>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отменено отдельно</translation>
        </message>
    </context>
    <context>
        <name>elchi::LibraryActions</name>
        <message>
            <source>Set progress: %1</source>
            <translation>Ход работы: %1</translation>
        </message>
        <message>
            <source>Remove dispatch</source>
            <translation>Удалить сообщение</translation>
        </message>
        <message>
            <source>Same story</source>
            <translation>Тот же сюжет</translation>
        </message>
        <message>
            <source>Different stories</source>
            <translation>Разные сюжеты</translation>
        </message>
        <message>
            <source>New version of: %1</source>
            <translation>Новая версия сообщения: %1</translation>
        </message>
        <message>
            <source>New version of the other one</source>
            <translation>Новая версия другого сообщения</translation>
        </message>
    </context>
    <context>
        <name>Invisibles</name>
        <message>
            <source>No-break space</source>
            <translation>Неразрывный пробел</translation>
        </message>
        <message>
            <source>Soft hyphen</source>
            <translation>Мягкий перенос</translation>
        </message>
        <message>
            <source>Arabic letter mark</source>
            <translation>Метка арабского письма</translation>
        </message>
        <message>
            <source>Zero width space</source>
            <translation>Пробел нулевой ширины</translation>
        </message>
        <message>
            <source>Zero width non-joiner</source>
            <translation>Разъединитель нулевой ширины</translation>
        </message>
        <message>
            <source>Zero width joiner</source>
            <translation>Соединитель нулевой ширины</translation>
        </message>
        <message>
            <source>Left-to-right mark</source>
            <translation>Метка направления слева направо</translation>
        </message>
        <message>
            <source>Right-to-left mark</source>
            <translation>Метка направления справа налево</translation>
        </message>
        <message>
            <source>Left-to-right embedding</source>
            <translation>Вложение слева направо</translation>
        </message>
        <message>
            <source>Right-to-left embedding</source>
            <translation>Вложение справа налево</translation>
        </message>
        <message>
            <source>End of a turned direction</source>
            <translation>Конец смены направления</translation>
        </message>
        <message>
            <source>Left-to-right override</source>
            <translation>Принудительно слева направо</translation>
        </message>
        <message>
            <source>Right-to-left override</source>
            <translation>Принудительно справа налево</translation>
        </message>
        <message>
            <source>Word joiner</source>
            <translation>Соединитель слов</translation>
        </message>
        <message>
            <source>Left-to-right isolate</source>
            <translation>Изолят слева направо</translation>
        </message>
        <message>
            <source>Right-to-left isolate</source>
            <translation>Изолят справа налево</translation>
        </message>
        <message>
            <source>First strong isolate</source>
            <translation>Изолят по первому знаку</translation>
        </message>
        <message>
            <source>End of an isolate</source>
            <translation>Конец изолята</translation>
        </message>
        <message>
            <source>Byte order mark</source>
            <translation>Метка порядка байтов</translation>
        </message>
    </context>
    <context>
        <name>elchi::CarryOverView</name>
        <message>
            <source>whole dispatch</source>
            <translation>всё сообщение</translation>
        </message>
        <message>
            <source>Marks of the earlier version</source>
            <translation>Пометки прежней версии</translation>
        </message>
        <message>
            <source>Nothing is set before you carry it over. What stays open stands with the dispatch.</source>
            <translation>Пометки ставятся только при переносе. То, что не решено, останется при сообщении.</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Принять</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Отклонить</translation>
        </message>
        <message>
            <source>Accept all that stand &amp;exactly</source>
            <translation>Принять все, что стоят &amp;точно</translation>
        </message>
        <message>
            <source>&amp;Carry over</source>
            <translation>П&amp;еренести</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Прежде: %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Теперь: %1</translation>
        </message>
        <message>
            <source>Every mark of the earlier version is decided on.</source>
            <translation>По всем пометкам прежней версии решение принято.</translation>
        </message>
        <message>
            <source>Accepted: %1 · rejected: %2 · open: %3</source>
            <translation>Принято: %1 · отклонено: %2 · не решено: %3</translation>
        </message>
    </context>
    <context>
        <name>elchi::CarryOverPanel</name>
        <message>
            <source>Carry marks over…</source>
            <translation>Перенести пометки…</translation>
        </message>
        <message>
            <source>Marks that cannot be placed</source>
            <translation>Пометки, для которых не нашлось места</translation>
        </message>
        <message>
            <source>Cannot be placed:</source>
            <translation>Не нашлось места:</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) of the earlier version are not decided on.</source>
            <translation>
                <numerusform>%n пометка прежней версии ждёт решения.</numerusform>
                <numerusform>%n пометки прежней версии ждут решения.</numerusform>
                <numerusform>%n пометок прежней версии ждут решения.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CarryOverModel</name>
        <message>
            <source>accepted</source>
            <translation>принята</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонена</translation>
        </message>
        <message>
            <source>open</source>
            <translation>не решено</translation>
        </message>
        <message>
            <source>whole dispatch</source>
            <translation>всё сообщение</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>переместилась</translation>
        </message>
        <message>
            <source>same words, other surroundings</source>
            <translation>те же слова, рядом другие</translation>
        </message>
        <message>
            <source>text changed: «%1» → «%2»</source>
            <translation>текст изменён: «%1» → «%2»</translation>
        </message>
        <message>
            <source>cannot be placed</source>
            <translation>места не нашлось</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Marked words</source>
            <translation>Помеченные слова</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Пометка</translation>
        </message>
        <message>
            <source>In the new version</source>
            <translation>В новой версии</translation>
        </message>
    </context>
    <context>
        <name>elchi::DispatchMeetings</name>
        <message>
            <source>Meetings of the dispatch</source>
            <translation>Встречи из сообщения</translation>
        </message>
        <message>
            <source>Record meeting</source>
            <translation>Записать встречу</translation>
        </message>
        <message>
            <source>No meeting is recorded from this dispatch.</source>
            <translation>Из этого сообщения встречи не записаны.</translation>
        </message>
        <message>
            <source>Begin a meeting with what is marked in this dispatch</source>
            <translation>Начать встречу с того, что помечено в сообщении</translation>
        </message>
        <message>
            <source>Open meeting</source>
            <translation>Открыть встречу</translation>
        </message>
    </context>
    <context>
        <name>elchi::DispatchPanel</name>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Source named in the text</source>
            <translation>Источник, названный в тексте</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Веб-адрес</translation>
        </message>
        <message>
            <source>Progress of the dispatch</source>
            <translation>Ход работы над сообщением</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Language of the dispatch</source>
            <translation>Язык сообщения</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
    </context>
    <context>
        <name>elchi::EncodingBox</name>
        <message>
            <source>Recognise</source>
            <translation>Определить</translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityCard</name>
        <message>
            <source>Tenures</source>
            <translation>Сроки в должности</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
        <message>
            <source>Choose an entry to see its names, its tenures and the sentences that mention it.</source>
            <translation>Выберите запись, чтобы увидеть её имена, сроки в должности и предложения с упоминаниями.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>No dispatch mentions it yet.</source>
            <translation>Ни одно сообщение её пока не упоминает.</translation>
        </message>
        <message>
            <source>Merge into another entry</source>
            <translation>Объединить с другой записью</translation>
        </message>
        <message>
            <source>Delete the entry</source>
            <translation>Удалить запись</translation>
        </message>
        <message>
            <source>Mentions: %L1</source>
            <translation>Упоминаний: %L1</translation>
        </message>
        <message>
            <source>Mer&amp;ge into…</source>
            <translation>Объ&amp;единить с…</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <source>Merged into this entry</source>
            <translation>Объединены с этой записью</translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityForm</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Posted to</source>
            <translation>Страна пребывания</translation>
        </message>
        <message>
            <source>Number in another register</source>
            <translation>Номер в другом реестре</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>What is worth knowing</source>
            <translation>Что важно знать</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Варианты имени</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Представляет</translation>
        </message>
        <message>
            <source>An entry needs a name.</source>
            <translation>У записи должно быть имя.</translation>
        </message>
        <message>
            <source>Write Q183 for Wikidata, ISO:KG or ISO:KG-GB for ISO 3166, with commas between.</source>
            <translation>Пишите Q183 для Викиданных, ISO:KG или ISO:KG-GB для ISO 3166, через запятую.</translation>
        </message>
        <message>
            <source>Q183 of Wikidata, ISO:KG</source>
            <translation>Q183 в Викиданных, ISO:KG</translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityList</name>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Find by name or alias</source>
            <translation>Найти по имени или варианту</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Ne&amp;w…</source>
            <translation>Созд&amp;ать…</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Объединить с…</translation>
        </message>
        <message>
            <source>No entry is called so. Look for other words or in all types, or add it.</source>
            <translation>Такой записи нет. Поищите другими словами или среди всех типов либо добавьте её.</translation>
        </message>
        <message>
            <source>Add an entr&amp;y…</source>
            <translation>&amp;Добавить запись…</translation>
        </message>
        <message>
            <source>People, offices, organisations and countries stand here; name one while marking a dispatch, or add one.</source>
            <translation>Здесь собраны персоны, должности, организации и страны; назовите объект при разметке сообщения или добавьте его сами.</translation>
        </message>
        <message>
            <source>Import entries from a table</source>
            <translation>Импортировать записи из таблицы</translation>
        </message>
        <message>
            <source>Export the registry as a table</source>
            <translation>Экспортировать реестр как таблицу</translation>
        </message>
        <message>
            <source>Export the registry</source>
            <translation>Экспорт реестра</translation>
        </message>
        <message>
            <source>registry</source>
            <translation>реестр</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Записано: %1</translation>
        </message>
        <message>
            <source>Import entries</source>
            <translation>Импорт записей</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) came or changed.</source>
            <translation>
                <numerusform>Добавлена или изменена %n запись.</numerusform>
                <numerusform>Добавлено или изменено %n записи.</numerusform>
                <numerusform>Добавлено или изменено %n записей.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityModel</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Варианты имени</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
    </context>
    <context>
        <name>elchi::FilterBar</name>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Sectors and topics</source>
            <translation>Отрасли и темы</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Агентства</translation>
        </message>
        <message>
            <source>Status of meetings</source>
            <translation>Статус встреч</translation>
        </message>
        <message>
            <source>Progress of dispatches</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>+ filter</source>
            <translation>+ фильтр</translation>
        </message>
        <message>
            <source>Narrow what is listed, counted and exported</source>
            <translation>Сузить то, что показывается, считается и выгружается</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Take away the whole filter</source>
            <translation>Снять весь фильтр</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Снять: %1</translation>
        </message>
        <message>
            <source>Words in title or text</source>
            <translation>Слова в заголовке или тексте</translation>
        </message>
    </context>
    <context>
        <name>elchi::FindEdit</name>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
    </context>
    <context>
        <name>elchi::FindPartyModel</name>
        <message>
            <source>new office</source>
            <translation>новая должность</translation>
        </message>
        <message>
            <source>new person</source>
            <translation>новая персона</translation>
        </message>
    </context>
    <context>
        <name>elchi::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>&amp;Show the place</source>
            <translation>&amp;Показать место</translation>
        </message>
        <message>
            <source>&amp;Take back this act alone</source>
            <translation>Отменить &amp;только это действие</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Найти действие</translation>
        </message>
        <message>
            <source>Everything that is done in this workspace stands here: when, by whom and what. Nothing was done yet.</source>
            <translation>Здесь стоит всё, что делают в этой рабочей области: когда, кто и что. Пока ничего не сделано.</translation>
        </message>
        <message>
            <source>No act has these words.</source>
            <translation>Нет действия с такими словами.</translation>
        </message>
        <message>
            <source>&amp;Redo up to this act</source>
            <translation>&amp;Вернуть до этого действия</translation>
        </message>
        <message>
            <source>&amp;Undo back to this act</source>
            <translation>&amp;Отменить до этого действия</translation>
        </message>
        <message>
            <source>Redone up to: %1</source>
            <translation>Возвращено до: %1</translation>
        </message>
        <message>
            <source>Undone back to: %1</source>
            <translation>Отменено до: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Отменено: %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportModel</name>
        <message>
            <source>Imported</source>
            <translation>Импортировано</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Повтор</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Much like another dispatch; it joined its story.</source>
            <translation>Почти то же, что в другом сообщении; отнесено к его сюжету.</translation>
        </message>
        <message>
            <source>Near-copy</source>
            <translation>Почти копия</translation>
        </message>
        <message>
            <source>Clipboard</source>
            <translation>Буфер обмена</translation>
        </message>
        <message>
            <source>The same dispatch is already there; Enter opens it.</source>
            <translation>Такое сообщение уже есть; Enter откроет его.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Title or file</source>
            <translation>Заголовок или файл</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>нет даты</translation>
        </message>
        <message>
            <source>the year is not in the dateline</source>
            <translation>года нет в шапке сообщения</translation>
        </message>
        <message>
            <source>no agency</source>
            <translation>нет агентства</translation>
        </message>
        <message>
            <source>language not recognised</source>
            <translation>язык не распознан</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт решения</translation>
        </message>
        <message>
            <source>Columns as you chose them; the preview changes them.</source>
            <translation>Столбцы — как вы выбрали; изменить их можно в просмотре.</translation>
        </message>
        <message numerus="yes">
            <source>seems to hold %n dispatches</source>
            <translation>
                <numerusform>похоже, в нём %n сообщение</numerusform>
                <numerusform>похоже, в нём %n сообщения</numerusform>
                <numerusform>похоже, в нём %n сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>looks like %1 read as %2</source>
            <translation>похоже на %1, прочитанную как %2</translation>
        </message>
        <message>
            <source>Repaired: it was %1 read as %2.</source>
            <translation>Восстановлено: это была %1, прочитанная как %2.</translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportOptionsRow</name>
        <message>
            <source>&amp;Context date</source>
            <translation>&amp;Опорная дата</translation>
        </message>
        <message>
            <source>Gives the year where a dateline has none</source>
            <translation>Из неё берётся год, если в шапке сообщения его нет</translation>
        </message>
        <message>
            <source>Context date</source>
            <translation>Опорная дата</translation>
        </message>
        <message>
            <source>As read</source>
            <translation>Как в сообщении</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>&amp;Агентство</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Кодировка</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Try refused again</source>
            <translation>Повторить для отклонённых</translation>
        </message>
        <message>
            <source>Items of the import</source>
            <translation>Строки импорта</translation>
        </message>
        <message>
            <source>Outcomes to show</source>
            <translation>Какие итоги показывать</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Все строки</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Ход импорта</translation>
        </message>
        <message>
            <source>Imports the refused files once more with the options above</source>
            <translation>Импортирует отклонённые файлы ещё раз с настройками выше</translation>
        </message>
        <message numerus="yes">
            <source>%n imported</source>
            <translation>
                <numerusform>импортировано: %n</numerusform>
                <numerusform>импортировано: %n</numerusform>
                <numerusform>импортировано: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>повторов: %n</numerusform>
                <numerusform>повторов: %n</numerusform>
                <numerusform>повторов: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n near-copy(s)</source>
            <translation>
                <numerusform>почти копий: %n</numerusform>
                <numerusform>почти копий: %n</numerusform>
                <numerusform>почти копий: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>отклонено: %n</numerusform>
                <numerusform>отклонено: %n</numerusform>
                <numerusform>отклонено: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Each file of an import is listed here with what became of it.</source>
            <translation>Здесь перечислены файлы импорта и что с ними стало.</translation>
        </message>
        <message>
            <source>Cancelled; what was imported stays: %1</source>
            <translation>Прервано; импортированное остаётся: %1</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Сомнительные</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>осталась примерно %n секунда</numerusform>
                <numerusform>осталось примерно %n секунды</numerusform>
                <numerusform>осталось примерно %n секунд</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>осталась примерно %n минута</numerusform>
                <numerusform>осталось примерно %n минуты</numerusform>
                <numerusform>осталось примерно %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Просмотр…</translation>
        </message>
        <message>
            <source>Shows what would be read, and lets you have it otherwise (F5)</source>
            <translation>Показывает, что будет прочитано, и даёт это изменить (F5)</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n ждёт решения</numerusform>
                <numerusform>%n ждут решения</numerusform>
                <numerusform>%n ждут решения</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::Inspector</name>
        <message>
            <source>Open a dispatch in the library: its fields, topics, meetings and note appear here.</source>
            <translation>Откройте сообщение в библиотеке: здесь появятся его поля, темы, встречи и заметка.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Пометка</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темы и отрасли</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Сюжет</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Note on the dispatch</source>
            <translation>Заметка к сообщению</translation>
        </message>
        <message>
            <source>Your own words on this dispatch</source>
            <translation>Ваши слова об этом сообщении</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Кодификатор</translation>
        </message>
    </context>
    <context>
        <name>elchi::LibraryModel</name>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n пометка</numerusform>
                <numerusform>%n пометки</numerusform>
                <numerusform>%n пометок</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::LibraryPane</name>
        <message>
            <source>Import dispatches…</source>
            <translation>Импортировать сообщения…</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Dispatches</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Search dispatches</source>
            <translation>Поиск сообщений</translation>
        </message>
        <message>
            <source>Search titles and texts</source>
            <translation>Искать в заголовках и текстах</translation>
        </message>
        <message>
            <source>Order of the dispatches</source>
            <translation>Порядок сообщений</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Сначала старые</translation>
        </message>
        <message>
            <source>By agency</source>
            <translation>По агентству</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>По заголовку</translation>
        </message>
        <message>
            <source>Go to the list</source>
            <translation>Перейти к списку</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>No dispatch passes the search and the filter.</source>
            <translation>Поиску и фильтру не отвечает ни одно сообщение.</translation>
        </message>
        <message>
            <source>&amp;Find dispatches</source>
            <translation>&amp;Найти сообщения</translation>
        </message>
        <message>
            <source>Dispatches that you import are listed here, to be read and marked.</source>
            <translation>Здесь появятся импортированные сообщения: их можно будет читать и размечать.</translation>
        </message>
    </context>
    <context>
        <name>AskPaths</name>
        <message>
            <source>Elchi workspaces (*.elchi)</source>
            <translation>Рабочие области Elchi (*.elchi)</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Открыть рабочую область</translation>
        </message>
        <message>
            <source>Import dispatches</source>
            <translation>Импорт сообщений</translation>
        </message>
        <message>
            <source>Dispatches (*.txt *.md *.html *.htm *.xhtml *.docx *.odt *.rtf *.pdf *.eml *.mbox *.rss *.atom *.xml *.csv *.tsv *.json *.jsonl *.ndjson *.mht *.mhtml *.zip);;All files (*)</source>
            <translation>Сообщения (*.txt *.md *.html *.htm *.xhtml *.docx *.odt *.rtf *.pdf *.eml *.mbox *.rss *.atom *.xml *.csv *.tsv *.json *.jsonl *.ndjson *.mht *.mhtml *.zip);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>elchi::CopySaver</name>
        <message>
            <source>Saving a copy…</source>
            <translation>Сохранение копии…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>No copy was saved: it was cancelled.</source>
            <translation>Копия не сохранена: вы отменили сохранение.</translation>
        </message>
        <message>
            <source>A verified copy was saved: %1</source>
            <translation>Проверенная копия сохранена: %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::HistoryDock</name>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
    </context>
    <context>
        <name>elchi::MainWindow</name>
        <message>
            <source>Elchi</source>
            <translation>Elchi</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>%1 — Elchi</source>
            <translation>%1 — Elchi</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Отменить: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Вернуть: %1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Возвращено: %1</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Новая рабочая область</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Импорт папки</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Следить за папкой</translation>
        </message>
        <message>
            <source>The folder is not watched any more: %1</source>
            <translation>За папкой больше не ведётся слежение: %1</translation>
        </message>
        <message>
            <source>What is in this folder and what comes there is imported by itself: %1</source>
            <translation>Всё, что есть и появится в этой папке, импортируется само: %1</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source> copy</source>
            <translation> копия</translation>
        </message>
        <message>
            <source>Open or make a workspace first, then drop the dispatches again.</source>
            <translation>Сначала откройте или создайте рабочую область, затем перетащите сообщения снова.</translation>
        </message>
        <message>
            <source>This is a copy of the backup of %1. The backup itself and your workspace are as they were.</source>
            <translation>Это содержимое резервной копии от %1 в отдельном файле. Сама копия и ваша рабочая область не изменились.</translation>
        </message>
        <message>
            <source>Today's backup was made and checked.</source>
            <translation>Сегодняшняя резервная копия сделана и проверена.</translation>
        </message>
        <message>
            <source>No backup could be made: %1</source>
            <translation>Резервная копия не сделана. %1</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>рабочая область</translation>
        </message>
    </context>
    <context>
        <name>elchi::MarkDesk</name>
        <message>
            <source>Suggested: %1</source>
            <translation>Подсказка: %1</translation>
        </message>
        <message>
            <source>Stands inside of a name: accepted only one by one</source>
            <translation>Стоит внутри названия: принимается только по одной</translation>
        </message>
    </context>
    <context>
        <name>elchi::MarkPanel</name>
        <message>
            <source>Date that is meant</source>
            <translation>Какая дата имеется в виду</translation>
        </message>
        <message>
            <source>Open in registry</source>
            <translation>Открыть в реестре</translation>
        </message>
        <message>
            <source>Remove mark</source>
            <translation>Удалить пометку</translation>
        </message>
        <message>
            <source>Choose a mark in the text to see what it stands for and to change it.</source>
            <translation>Выберите пометку в тексте, чтобы увидеть, что она значит, и изменить её.</translation>
        </message>
        <message>
            <source>Note on the mark</source>
            <translation>Заметка к пометке</translation>
        </message>
        <message>
            <source>Change the entity of the mark</source>
            <translation>Сменить объект пометки</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Наберите имя</translation>
        </message>
        <message>
            <source>Take this mark off the text; Undo brings it back</source>
            <translation>Снять пометку с текста; отмена вернёт её</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Сменить на</translation>
        </message>
        <message>
            <source>%1, on the whole dispatch</source>
            <translation>%1, на сообщении целиком</translation>
        </message>
        <message>
            <source>Suggested, accepted by %1 on %2</source>
            <translation>Подсказка, принята: %1, %2</translation>
        </message>
        <message>
            <source>Set by %1 on %2</source>
            <translation>Поставлена: %1, %2</translation>
        </message>
        <message>
            <source>Who says this is not named yet.</source>
            <translation>Кто это говорит, пока не указано.</translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingEditor</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Вид встречи</translation>
        </message>
        <message>
            <source>Status of the meeting</source>
            <translation>Статус встречи</translation>
        </message>
        <message>
            <source>How they met</source>
            <translation>Как встретились</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Место</translation>
        </message>
        <message>
            <source>Level of the Kyrgyz side</source>
            <translation>Уровень кыргызской стороны</translation>
        </message>
        <message>
            <source>Level of the foreign side</source>
            <translation>Уровень иностранной стороны</translation>
        </message>
        <message>
            <source>Visit or summit that it is part of</source>
            <translation>Визит или саммит, частью которого она была</translation>
        </message>
        <message>
            <source>Only recalled in the text as &amp;background</source>
            <translation>Лишь упомянута в тексте как &amp;предыстория</translation>
        </message>
        <message>
            <source>&amp;Record meeting</source>
            <translation>&amp;Записать встречу</translation>
        </message>
        <message>
            <source>D&amp;iscard</source>
            <translation>&amp;Отбросить</translation>
        </message>
        <message>
            <source>&amp;New meeting from this dispatch</source>
            <translation>&amp;Новая встреча из этого сообщения</translation>
        </message>
        <message>
            <source>D&amp;elete meeting</source>
            <translation>У&amp;далить встречу</translation>
        </message>
        <message>
            <source>⚠ Held, but dated after the dispatch of %1 that tells of it. Is it planned?</source>
            <translation>⚠ Состоялась, но дата позже сообщения от %1, где о ней сказано. Может быть, запланирована?</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Статус</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;Как</translation>
        </message>
        <message>
            <source>&amp;Level of the Kyrgyz side</source>
            <translation>&amp;Уровень кыргызской стороны</translation>
        </message>
        <message>
            <source>Le&amp;vel of the foreign side</source>
            <translation>Уровень &amp;иностранной стороны</translation>
        </message>
        <message>
            <source>Sectors and topics</source>
            <translation>Отрасли и темы</translation>
        </message>
        <message>
            <source>Part &amp;of</source>
            <translation>В&amp;ходит в</translation>
        </message>
        <message>
            <source>Note on the meeting</source>
            <translation>Заметка к встрече</translation>
        </message>
        <message>
            <source>Not&amp;e</source>
            <translation>За&amp;метка</translation>
        </message>
        <message>
            <source>Sentences that it comes from</source>
            <translation>Предложения, из которых она взята</translation>
        </message>
        <message>
            <source>Sentences that the meeting comes from</source>
            <translation>Предложения, из которых взята встреча</translation>
        </message>
        <message>
            <source>No sentence is named as the source of this meeting.</source>
            <translation>Источником этой встречи не названо ни одно предложение.</translation>
        </message>
        <message>
            <source>Store this meeting (Ctrl+Enter)</source>
            <translation>Сохранить эту встречу (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>No visit or summit</source>
            <translation>Ни в один визит или саммит</translation>
        </message>
        <message>
            <source>Choose a meeting in the list to see and change its fields.</source>
            <translation>Выберите встречу в списке, чтобы увидеть и изменить её поля.</translation>
        </message>
        <message>
            <source>Draft: stored as soon as you choose “Record meeting”.</source>
            <translation>Черновик: сохранится, когда вы нажмёте «Записать встречу».</translation>
        </message>
        <message>
            <source>Stored. Each change is stored when you leave its field.</source>
            <translation>Сохранено. Каждое изменение сохраняется при выходе из поля.</translation>
        </message>
        <message>
            <source>Write a day (03.02.2025), several (3–5.02.2025), a month (02.2025), a part of one (early, mid or late 02.2025) or a year.</source>
            <translation>Напишите день (03.02.2025), несколько (3–5.02.2025), месяц (02.2025), его часть (начало, середина или конец 02.2025) или год.</translation>
        </message>
        <message>
            <source>&amp;Next: %1</source>
            <translation>&amp;Далее: %1</translation>
        </message>
        <message>
            <source>%1 (noted %2)</source>
            <comment>a status of a meeting and when the analyst said so</comment>
            <translation>%1 (отмечено %2)</translation>
        </message>
        <message>
            <source>03.02.2025 or 3–5.02.2025</source>
            <translation>03.02.2025 или 3–5.02.2025</translation>
        </message>
        <message>
            <source>A day (03.02.2025), several (3–5.02.2025), a month (02.2025), a part of one (early, mid or late 02.2025) or a year</source>
            <translation>День (03.02.2025), несколько (3–5.02.2025), месяц (02.2025), его часть (начало, середина или конец 02.2025) или год</translation>
        </message>
        <message>
            <source>Draft without participants: accept the suggestions of the dispatch and record again, or add them here.</source>
            <translation>Черновик без участников: примите подсказки в сообщении и запишите встречу снова или добавьте участников здесь.</translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingModel</name>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Kyrgyz side</source>
            <translation>Кыргызская сторона</translation>
        </message>
        <message>
            <source>Foreign side</source>
            <translation>Иностранная сторона</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Отрасли</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>%1: held, but dated after the dispatch of %2 that tells of it</source>
            <translation>%1: состоялась, но позже сообщения от %2, в котором о ней говорится</translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingPanel</name>
        <message>
            <source>&amp;Open meeting</source>
            <translation>&amp;Открыть встречу</translation>
        </message>
        <message>
            <source>Sentences that the meeting comes from</source>
            <translation>Предложения, из которых взята встреча</translation>
        </message>
        <message>
            <source>No sentence is named as the source of this meeting.</source>
            <translation>Источником этой встречи не названо ни одно предложение.</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>Предложения</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>не известна</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Kyrgyz side</source>
            <translation>Кыргызская сторона</translation>
        </message>
        <message>
            <source>Foreign side</source>
            <translation>Иностранная сторона</translation>
        </message>
        <message>
            <source>Sectors and topics</source>
            <translation>Отрасли и темы</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Choose a meeting: its fields and sentences stand here.</source>
            <translation>Выберите встречу: здесь появятся её поля и предложения.</translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingsPage</name>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Delete meeting</source>
            <translation>Удалить встречу</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n встреча</numerusform>
                <numerusform>%n встречи</numerusform>
                <numerusform>%n встреч</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the &amp;draft of “%1”</source>
            <translation>Назад к &amp;черновику «%1»</translation>
        </message>
        <message>
            <source>Who met whom stands here. Open a dispatch and choose “Record meeting” to make a draft from its marks.</source>
            <translation>Здесь стоит, кто с кем встречался. Откройте сообщение и выберите «Записать встречу», чтобы получить черновик из его пометок.</translation>
        </message>
        <message>
            <source>Find in the list of meetings</source>
            <translation>Найти в списке встреч</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Найти в списке</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meeting(s)</source>
            <translation>
                <numerusform>%1 из %n встречи</numerusform>
                <numerusform>%1 из %n встреч</numerusform>
                <numerusform>%1 из %n встреч</numerusform>
            </translation>
        </message>
        <message>
            <source>These words stand in no meeting of the list.</source>
            <translation>Этих слов нет ни в одной встрече списка.</translation>
        </message>
        <message>
            <source>&amp;Show all meetings</source>
            <translation>&amp;Показать все встречи</translation>
        </message>
        <message>
            <source>&amp;Go to reading</source>
            <translation>&amp;Перейти к чтению</translation>
        </message>
        <message>
            <source>No meeting passes the filter.</source>
            <translation>Фильтру не отвечает ни одна встреча.</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>&amp;Очистить фильтр</translation>
        </message>
    </context>
    <context>
        <name>elchi::CancelButton</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>elchi::TableFileButtons</name>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Импортировать…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Экспортировать…</translation>
        </message>
        <message>
            <source>CSV tables (*.csv *.txt)</source>
            <translation>Таблицы CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Таблица CSV</translation>
        </message>
    </context>
    <context>
        <name>elchi::MergeBar</name>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Объединить с</translation>
        </message>
        <message>
            <source>Merge into: type to find</source>
            <translation>С какой записью объединить: начните набирать имя</translation>
        </message>
        <message>
            <source>Cancel the merge</source>
            <translation>Отменить объединение</translation>
        </message>
        <message>
            <source>Find the entry that “%1” becomes part of.</source>
            <translation>Найдите запись, частью которой станет «%1».</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>имя</translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>%n вариант имени</numerusform>
                <numerusform>%n варианта имени</numerusform>
                <numerusform>%n вариантов имени</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n упоминание</numerusform>
                <numerusform>%n упоминания</numerusform>
                <numerusform>%n упоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tenure(s)</source>
            <translation>
                <numerusform>%n срок в должности</numerusform>
                <numerusform>%n срока в должности</numerusform>
                <numerusform>%n сроков в должности</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” becomes part of “%2”. These move: %3. Undo parts them again.</source>
            <translation>«%1» станет частью «%2». Перейдут: %3. Отмена разделит их снова.</translation>
        </message>
        <message>
            <source>They are of different types: %1 and %2.</source>
            <translation>Это объекты разных типов: %1 и %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>its place in %n meeting(s)</source>
            <translation>
                <numerusform>участие в %n встрече</numerusform>
                <numerusform>участие в %n встречах</numerusform>
                <numerusform>участие в %n встречах</numerusform>
            </translation>
        </message>
        <message>
            <source>its note</source>
            <translation>заметка</translation>
        </message>
    </context>
    <context>
        <name>elchi::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>elchi::NewEntityBar</name>
        <message>
            <source>Type of the new entry</source>
            <translation>Тип новой записи</translation>
        </message>
        <message>
            <source>Name of the new entry</source>
            <translation>Имя новой записи</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add the entry</source>
            <translation>Добавить запись</translation>
        </message>
        <message>
            <source>Cancel the new entry</source>
            <translation>Отменить новую запись</translation>
        </message>
    </context>
    <context>
        <name>elchi::NoteEdit</name>
        <message>
            <source>Next misspelt word</source>
            <translation>Следующее слово с ошибкой</translation>
        </message>
        <message>
            <source>No suggestions for this word</source>
            <translation>Для этого слова замен нет</translation>
        </message>
        <message>
            <source>Spelling language</source>
            <translation>Язык проверки</translation>
        </message>
        <message>
            <source>Do not check</source>
            <translation>Не проверять</translation>
        </message>
        <message>
            <source>Add to the workspace's vocabulary</source>
            <translation>Добавить в словарь рабочей области</translation>
        </message>
    </context>
    <context>
        <name>elchi::PartiesEdit</name>
        <message>
            <source>Add to the Kyrgyz side: type to find</source>
            <translation>На кыргызскую сторону: наберите имя</translation>
        </message>
        <message>
            <source>Add to the foreign side: type to find</source>
            <translation>На иностранную сторону: наберите имя</translation>
        </message>
        <message>
            <source>Add to the third side: type to find</source>
            <translation>На третью сторону: наберите имя</translation>
        </message>
    </context>
    <context>
        <name>elchi::PartyRow</name>
        <message>
            <source>No country</source>
            <translation>Без страны</translation>
        </message>
        <message>
            <source>Country of the participant</source>
            <translation>Страна участника</translation>
        </message>
        <message>
            <source>Side of the participant</source>
            <translation>Сторона участника</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Participant: type to find</source>
            <translation>Участник: наберите имя</translation>
        </message>
        <message>
            <source>Office of the participant</source>
            <translation>Должность участника</translation>
        </message>
        <message>
            <source>Office: type to find</source>
            <translation>Должность: наберите название</translation>
        </message>
        <message>
            <source>Role of the participant</source>
            <translation>Роль участника</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Remove the participant</source>
            <translation>Убрать участника</translation>
        </message>
        <message>
            <source>Move to the other side</source>
            <translation>Перевести на другую сторону</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <comment>side</comment>
            <translation>Кыргызская</translation>
        </message>
        <message>
            <source>Foreign</source>
            <comment>side</comment>
            <translation>Иностранная</translation>
        </message>
        <message>
            <source>Third</source>
            <comment>side</comment>
            <translation>Третья</translation>
        </message>
        <message>
            <source>Remove the participant (Ctrl+Shift+Delete)</source>
            <translation>Убрать участника (Ctrl+Shift+Delete)</translation>
        </message>
    </context>
    <context>
        <name>elchi::PeriodPopup</name>
        <message>
            <source>dd.mm.yyyy, mm.yyyy or yyyy</source>
            <translation>дд.мм.гггг, мм.гггг или гггг</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;С</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;По</translation>
        </message>
        <message>
            <source>Use this period</source>
            <translation>Применить период</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Этот год</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Прошлый год</translation>
        </message>
        <message>
            <source>The last twelve months</source>
            <translation>Последние двенадцать месяцев</translation>
        </message>
    </context>
    <context>
        <name>elchi::PieceList</name>
        <message>
            <source>Dispatches in the text</source>
            <translation>Сообщения в тексте</translation>
        </message>
        <message>
            <source>With the one above</source>
            <translation>С предыдущим</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
    </context>
    <context>
        <name>elchi::PlacesRail</name>
        <message>
            <source>Places</source>
            <translation>Разделы</translation>
        </message>
    </context>
    <context>
        <name>elchi::PreviewPane</name>
        <message>
            <source>Read &amp;as</source>
            <translation>Читать &amp;как</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Читать как</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>Beginning of the text</source>
            <translation>Начало текста</translation>
        </message>
        <message>
            <source>Import what the preview shows</source>
            <translation>Импортировать показанное</translation>
        </message>
        <message>
            <source>Back to the list of the import</source>
            <translation>Вернуться к списку импорта</translation>
        </message>
        <message>
            <source>Choose the column that holds the text of the dispatches.</source>
            <translation>Выберите столбец, в котором стоит текст сообщений.</translation>
        </message>
        <message>
            <source>&amp;Keep as one</source>
            <translation>&amp;Оставить одним</translation>
        </message>
        <message numerus="yes">
            <source>Split into %n</source>
            <translation>
                <numerusform>Разделить на %n</numerusform>
                <numerusform>Разделить на %n</numerusform>
                <numerusform>Разделить на %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Say above each column what it holds; the next such table is read alike.</source>
            <translation>Укажите над каждым столбцом, что в нём; следующая такая таблица будет прочитана так же.</translation>
        </message>
        <message>
            <source>Tick what belongs to the dispatch above it (Space).</source>
            <translation>Отметьте то, что относится к предыдущему сообщению (пробел).</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Как есть</translation>
        </message>
        <message>
            <source>Repaired</source>
            <translation>После восстановления</translation>
        </message>
        <message>
            <source>Beginning of the repaired text</source>
            <translation>Начало восстановленного текста</translation>
        </message>
        <message>
            <source>The text looks like %1 read as %2; the original stays when it is repaired.</source>
            <translation>Текст похож на %1, прочитанную как %2; исходник останется и после восстановления.</translation>
        </message>
        <message>
            <source>Your work stands on this dispatch: it stays, and what is read again is stored beside it as its new version.</source>
            <translation>С этим сообщением уже работали: оно останется, а прочитанное заново станет его новой версией.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>&amp;Leave as it is</source>
            <translation>&amp;Оставить как есть</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderActions</name>
        <message>
            <source>Close the palette, drop the selection</source>
            <translation>Закрыть палитру, снять выделение</translation>
        </message>
        <message>
            <source>Mark as: %1</source>
            <translation>Пометить как: %1</translation>
        </message>
        <message>
            <source>&amp;Choose an entity, topic or sector…</source>
            <translation>&amp;Выбрать объект, тему или отрасль…</translation>
        </message>
        <message>
            <source>Code the &amp;whole dispatch…</source>
            <translation>Кодировать сообщение &amp;целиком…</translation>
        </message>
        <message>
            <source>&amp;Accept suggestion</source>
            <translation>&amp;Принять подсказку</translation>
        </message>
        <message>
            <source>&amp;Reject suggestion</source>
            <translation>&amp;Отклонить подсказку</translation>
        </message>
        <message>
            <source>&amp;Next suggestion</source>
            <translation>&amp;Следующая подсказка</translation>
        </message>
        <message>
            <source>&amp;Previous suggestion</source>
            <translation>Пр&amp;едыдущая подсказка</translation>
        </message>
        <message>
            <source>Accept a&amp;ll suggestions</source>
            <translation>Принять в&amp;се подсказки</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Принять все</translation>
        </message>
        <message>
            <source>Next mar&amp;k</source>
            <translation>Следующая по&amp;метка</translation>
        </message>
        <message>
            <source>Previous mark</source>
            <translation>Предыдущая пометка</translation>
        </message>
        <message>
            <source>Next para&amp;graph</source>
            <translation>Следующий аб&amp;зац</translation>
        </message>
        <message>
            <source>Previous paragraph</source>
            <translation>Предыдущий абзац</translation>
        </message>
        <message>
            <source>Appl&amp;y to all other occurrences here</source>
            <translation>Применить ко всем остальным &amp;здесь</translation>
        </message>
        <message>
            <source>R&amp;emove mark</source>
            <translation>&amp;Удалить пометку</translation>
        </message>
        <message>
            <source>Record &amp;meeting</source>
            <translation>Записать вс&amp;тречу</translation>
        </message>
        <message>
            <source>End: one word on</source>
            <translation>Конец: на слово вперёд</translation>
        </message>
        <message>
            <source>End: one word back</source>
            <translation>Конец: на слово назад</translation>
        </message>
        <message>
            <source>Begin: one word on</source>
            <translation>Начало: на слово вперёд</translation>
        </message>
        <message>
            <source>Begin: one word back</source>
            <translation>Начало: на слово назад</translation>
        </message>
        <message>
            <source>End: one letter on</source>
            <translation>Конец: на букву вперёд</translation>
        </message>
        <message>
            <source>End: one letter back</source>
            <translation>Конец: на букву назад</translation>
        </message>
        <message>
            <source>Begin: one letter on</source>
            <translation>Начало: на букву вперёд</translation>
        </message>
        <message>
            <source>Begin: one letter back</source>
            <translation>Начало: на букву назад</translation>
        </message>
        <message>
            <source>&amp;Done, next unfinished</source>
            <translation>&amp;Готово, следующее незаконченное</translation>
        </message>
        <message>
            <source>Done, next</source>
            <translation>Готово, далее</translation>
        </message>
        <message>
            <source>Code with favourite %1</source>
            <translation>Код из избранного: %1</translation>
        </message>
        <message>
            <source>&amp;Brush: go on marking with this</source>
            <translation>&amp;Кисть: помечать так и дальше</translation>
        </message>
        <message>
            <source>Show the al&amp;ternatives</source>
            <translation>Показать &amp;варианты</translation>
        </message>
        <message>
            <source>Reject for &amp;good, in all dispatches</source>
            <translation>Отклонить на&amp;всегда, во всех сообщениях</translation>
        </message>
        <message>
            <source>Apply here</source>
            <translation>Применить здесь</translation>
        </message>
        <message>
            <source>Re&amp;view all other occurrences</source>
            <translation>Про&amp;смотреть все остальные вхождения</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Keep the words, select a further &amp;piece</source>
            <translation>Оставить слова и выделить ещё один &amp;фрагмент</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderBar</name>
        <message numerus="yes">
            <source>%n suggestion(s) here</source>
            <translation>
                <numerusform>%n подсказка</numerusform>
                <numerusform>%n подсказки</numerusform>
                <numerusform>%n подсказок</numerusform>
            </translation>
        </message>
        <message>
            <source>Brush: %1. What you select is marked at once; Esc ends.</source>
            <translation>Кисть: %1. Выделенное помечается сразу; Esc — закончить.</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderPane</name>
        <message>
            <source>Move an edge</source>
            <translation>Сдвинуть границу</translation>
        </message>
        <message>
            <source>Here the dispatch that you choose in the library is read and marked.</source>
            <translation>Здесь читают и размечают сообщение, выбранное в библиотеке.</translation>
        </message>
        <message>
            <source>Code with a favourite</source>
            <translation>Код из избранного</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderView</name>
        <message>
            <source>Text of the dispatch</source>
            <translation>Текст сообщения</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>К&amp;рупнее текст</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Мельче текст</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>&amp;Обычный размер текста</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message numerus="yes">
            <source>Boilerplate: %n letter(s) – hide</source>
            <translation>
                <numerusform>Служебный текст: %n буква – скрыть</numerusform>
                <numerusform>Служебный текст: %n буквы – скрыть</numerusform>
                <numerusform>Служебный текст: %n букв – скрыть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Boilerplate: %n letter(s) – show</source>
            <translation>
                <numerusform>Служебный текст: %n буква – показать</numerusform>
                <numerusform>Служебный текст: %n буквы – показать</numerusform>
                <numerusform>Служебный текст: %n букв – показать</numerusform>
            </translation>
        </message>
        <message>
            <source>Show or hide &amp;boilerplate</source>
            <translation>Показать или скрыть &amp;служебный текст</translation>
        </message>
        <message>
            <source>Invisible characters: %1</source>
            <translation>Невидимые знаки: %1</translation>
        </message>
        <message>
            <source>Show &amp;invisible characters</source>
            <translation>Показывать &amp;невидимые знаки</translation>
        </message>
        <message>
            <source>Show &amp;no-break spaces</source>
            <translation>Показывать неразрывные &amp;пробелы</translation>
        </message>
        <message>
            <source>&amp;Text and lines…</source>
            <translation>&amp;Текст и строки…</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReadingPlace</name>
        <message>
            <source>Hide the import</source>
            <translation>Скрыть импорт</translation>
        </message>
        <message>
            <source>&amp;Read the dispatch again…</source>
            <translation>&amp;Прочитать сообщение заново…</translation>
        </message>
    </context>
    <context>
        <name>elchi::RegistryPage</name>
        <message>
            <source>Merge into another entry</source>
            <translation>Объединить с другой записью</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReportsPage</name>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
        <message>
            <source>Sector mentions</source>
            <translation>Упоминания отраслей</translation>
        </message>
        <message>
            <source>Dispatches</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>&amp;Plain (RFC 4180: comma, UTF-8)</source>
            <translation>Прос&amp;той (RFC 4180: запятая, UTF-8)</translation>
        </message>
        <message>
            <source>For E&amp;xcel (semicolon, UTF-8 with BOM)</source>
            <translation>Для E&amp;xcel (точка с запятой, UTF-8 с BOM)</translation>
        </message>
        <message>
            <source>Kind of CSV</source>
            <translation>Вид CSV</translation>
        </message>
        <message>
            <source>First rows of the report</source>
            <translation>Первые строки отчёта</translation>
        </message>
        <message>
            <source>Choose at least one column.</source>
            <translation>Выберите хотя бы один столбец.</translation>
        </message>
        <message>
            <source>The rows are being counted…</source>
            <translation>Строки считаются…</translation>
        </message>
        <message>
            <source>This report fills as you mark words and record meetings.</source>
            <translation>Отчёт наполняется, когда вы размечаете сообщения и записываете встречи.</translation>
        </message>
        <message>
            <source>Nothing passes the filter; loosen it to fill this report.</source>
            <translation>Под фильтр ничего не подходит; ослабьте его, чтобы наполнить отчёт.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be written</source>
            <translation>
                <numerusform>Будет записана %n строка</numerusform>
                <numerusform>Будут записаны %n строки</numerusform>
                <numerusform>Будет записано %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>показаны первые %1</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n строка записана в %1</numerusform>
                <numerusform>%n строки записаны в %1</numerusform>
                <numerusform>%n строк записано в %1</numerusform>
            </translation>
        </message>
        <message>
            <source>For E&amp;xcel (comma, UTF-8 with BOM)</source>
            <translation>Для E&amp;xcel (запятая, UTF-8 с BOM)</translation>
        </message>
        <message>
            <source>Enter or a double click opens the passage behind a row.</source>
            <translation>Enter или двойной щелчок открывает фрагмент, из которого взята строка.</translation>
        </message>
        <message>
            <source>The rows could not be counted.</source>
            <translation>Не удалось посчитать строки.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Ещё ра&amp;з</translation>
        </message>
        <message>
            <source>&amp;Go to reading</source>
            <translation>Перейти к чтени&amp;ю</translation>
        </message>
        <message>
            <source>C&amp;lear the filter</source>
            <translation>Очист&amp;ить фильтр</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Таблица CSV</translation>
        </message>
        <message>
            <source>Save &amp;CSV…</source>
            <translation>Сохр&amp;анить CSV…</translation>
        </message>
        <message>
            <source>Rep&amp;ort</source>
            <translation>Отч&amp;ёт</translation>
        </message>
        <message>
            <source>Prev&amp;iew</source>
            <translation>Предпрос&amp;мотр</translation>
        </message>
        <message>
            <source>&amp;Write all columns</source>
            <translation>&amp;Записать все столбцы</translation>
        </message>
    </context>
    <context>
        <name>elchi::SavedNote</name>
        <message>
            <source>Cop&amp;y path</source>
            <translation>&amp;Копировать путь</translation>
        </message>
    </context>
    <context>
        <name>elchi::SelectionPopup</name>
        <message>
            <source>Nothing known has this name.</source>
            <translation>Ничего известного так не называется.</translation>
        </message>
        <message>
            <source>What the selection is</source>
            <translation>Что выделено</translation>
        </message>
        <message>
            <source>Find an entity, topic or sector, or type another name</source>
            <translation>Найти объект, тему или отрасль либо ввести другое имя</translation>
        </message>
        <message>
            <source>Known entities, topics and sectors</source>
            <translation>Известные объекты, темы и отрасли</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Новый объект: %1</translation>
        </message>
        <message>
            <source>Find a topic or sector for the whole dispatch</source>
            <translation>Найти тему или отрасль для сообщения целиком</translation>
        </message>
        <message>
            <source>Find, or type another name</source>
            <translation>Найти или ввести другое имя</translation>
        </message>
        <message>
            <source>Change to new «%1» as</source>
            <translation>Сменить на новый объект «%1» как</translation>
        </message>
        <message>
            <source>New «%1» as</source>
            <translation>Новый объект «%1» как</translation>
        </message>
        <message>
            <source>Type the date: 03.02.2025, 02.2025 or 2025, then Alt+9</source>
            <translation>Введите дату: 03.02.2025, 02.2025 или 2025, затем Alt+9</translation>
        </message>
        <message>
            <source>Similar: %1. Enter makes the new one.</source>
            <translation>Похожие: %1. Enter создаст новый объект.</translation>
        </message>
    </context>
    <context>
        <name>elchi::SentenceList</name>
        <message>
            <source>Passages</source>
            <translation>Фрагменты</translation>
        </message>
        <message>
            <source>No passages to show.</source>
            <translation>Показывать нечего.</translation>
        </message>
        <message>
            <source>Open passage</source>
            <translation>Открыть фрагмент</translation>
        </message>
        <message>
            <source>Copy sentence with source</source>
            <translation>Копировать предложение с источником</translation>
        </message>
    </context>
    <context>
        <name>elchi::StartPage</name>
        <message>
            <source>Recent workspaces</source>
            <translation>Недавние рабочие области</translation>
        </message>
        <message>
            <source>Elchi</source>
            <translation>Elchi</translation>
        </message>
        <message>
            <source>Mark who met whom in dispatches, and see it on a timeline, in charts and in tables. A workspace is one file that keeps your dispatches, marks and meetings.</source>
            <translation>Отмечайте в сообщениях, кто с кем встречался, и смотрите это на ленте времени, на графиках и в таблицах. Рабочая область — это один файл с вашими сообщениями, пометками и встречами.</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Новая рабочая область…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <source>&amp;Sample workspace</source>
            <translation>О&amp;бразец</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>%1 (missing)
%2</source>
            <translation>%1 (нет на месте)
%2</translation>
        </message>
        <message>
            <source>Open a &amp;backup…</source>
            <translation>Открыть &amp;резервную копию…</translation>
        </message>
    </context>
    <context>
        <name>elchi::StemTester</name>
        <message>
            <source>Text to try the stems on</source>
            <translation>Текст для проверки основ</translation>
        </message>
        <message>
            <source>Paste or type a text to try the stems on.</source>
            <translation>Вставьте или наберите текст, чтобы проверить на нём основы.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>Найдено %n место</numerusform>
                <numerusform>Найдено %n места</numerusform>
                <numerusform>Найдено %n мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken by another code</source>
            <translation>
                <numerusform>%n занято другим кодом</numerusform>
                <numerusform>%n заняты другим кодом</numerusform>
                <numerusform>%n занято другим кодом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept out by a trap</source>
            <translation>
                <numerusform>%n исключено ловушкой</numerusform>
                <numerusform>%n исключены ловушкой</numerusform>
                <numerusform>%n исключено ловушкой</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::StemsEdit</name>
        <message>
            <source>Any language</source>
            <translation>Любой язык</translation>
        </message>
        <message>
            <source>Stems: %1</source>
            <translation>Основы: %1</translation>
        </message>
        <message>
            <source>One a line: the beginning of a word. ! before what is no sign of it, $ behind a whole word.</source>
            <translation>По одной в строке: начало слова. ! перед тем, что признаком не является, $ после целого слова.</translation>
        </message>
    </context>
    <context>
        <name>elchi::TenureRow</name>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Наберите, чтобы найти</translation>
        </message>
        <message>
            <source>Remove the tenure</source>
            <translation>Удалить срок</translation>
        </message>
        <message>
            <source>Write a day as 29.01.2025, a month as 01.2025 or a year as 2025.</source>
            <translation>Напишите день как 29.01.2025, месяц как 01.2025 или год как 2025.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Последний день раньше первого.</translation>
        </message>
    </context>
    <context>
        <name>elchi::TenuresEdit</name>
        <message>
            <source>Add tenure</source>
            <translation>Добавить срок</translation>
        </message>
        <message>
            <source>Add &amp;tenure</source>
            <translation>Добавить сро&amp;к</translation>
        </message>
    </context>
    <context>
        <name>elchi::TimelineLegend</name>
        <message>
            <source>Over several days</source>
            <translation>Несколько дней</translation>
        </message>
        <message>
            <source>Day not known</source>
            <translation>День не известен</translation>
        </message>
        <message>
            <source>Only recalled in a text</source>
            <translation>Лишь упомянута в тексте</translation>
        </message>
        <message>
            <source>What the shapes mean</source>
            <translation>Что значат знаки</translation>
        </message>
        <message>
            <source>Held is filled, planned is hollow, confirmed has a thick line, postponed is a struck-through diamond, cancelled is a cross.</source>
            <translation>Состоявшаяся — закрашена, запланированная — пустая, подтверждённая — с толстой линией, перенесённая — перечёркнутый ромб, отменённая — крест.</translation>
        </message>
    </context>
    <context>
        <name>elchi::TimelinePage</name>
        <message>
            <source>Show as list</source>
            <translation>Показать списком</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>&amp;Дорожки</translation>
        </message>
        <message>
            <source>Most meetings first</source>
            <translation>Сначала где больше встреч</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>По названию</translation>
        </message>
        <message>
            <source>Meetings of the timeline as a list</source>
            <translation>Встречи ленты списком</translation>
        </message>
        <message numerus="yes">
            <source>%n without a date</source>
            <translation>
                <numerusform>без даты: %n</numerusform>
                <numerusform>без даты: %n</numerusform>
                <numerusform>без даты: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings stand here by partner country. Open a dispatch and choose “Record meeting” to record the first.</source>
            <translation>Здесь встречи стоят по странам-партнёрам. Откройте сообщение и выберите «Записать встречу», чтобы записать первую.</translation>
        </message>
        <message>
            <source>No meeting here has a date yet. Give one a date and it stands here.</source>
            <translation>Ни у одной встречи здесь нет даты. Поставьте дату, и встреча появится здесь.</translation>
        </message>
        <message>
            <source>&amp;Show as list</source>
            <translation>&amp;Показать списком</translation>
        </message>
        <message>
            <source>&amp;Go to reading</source>
            <translation>&amp;Перейти к чтению</translation>
        </message>
        <message>
            <source>No meeting passes the filter.</source>
            <translation>Фильтру не отвечает ни одна встреча.</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>&amp;Очистить фильтр</translation>
        </message>
    </context>
    <context>
        <name>elchi::TimelineView</name>
        <message>
            <source>Timeline of meetings by partner country</source>
            <translation>Лента встреч по странам-партнёрам</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>Open meeting</source>
            <translation>Открыть встречу</translation>
        </message>
        <message>
            <source>No partner country</source>
            <translation>Без страны-партнёра</translation>
        </message>
        <message>
            <source>Partner country</source>
            <translation>Страна-партнёр</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Annotation and timeline of diplomacy dispatches</source>
            <translation>Разметка дипломатических сообщений и лента встреч</translation>
        </message>
        <message>
            <source>Open the sample workspace.</source>
            <translation>Открыть образец рабочей области.</translation>
        </message>
        <message>
            <source>Interface language: ru, ky or en.</source>
            <translation>Язык интерфейса: ru, ky или en.</translation>
        </message>
        <message>
            <source>Workspace to open.</source>
            <translation>Какую рабочую область открыть.</translation>
        </message>
        <message>
            <source>Go through the main job by itself; pictures and tables to FOLDER.</source>
            <translation>Пройти главную работу самостоятельно; снимки и таблицы — в папку FOLDER.</translation>
        </message>
    </context>
    <context>
        <name>elchi::RecordedBar</name>
        <message>
            <source>Recorded meeting</source>
            <translation>Записанная встреча</translation>
        </message>
        <message>
            <source>&amp;Add the dispatch to it</source>
            <translation>&amp;Добавить сообщение к ней</translation>
        </message>
        <message>
            <source>The recorded meeting gets this dispatch as one more source, and its sectors</source>
            <translation>Записанная встреча получит это сообщение как ещё один источник, а с ним его отрасли</translation>
        </message>
        <message>
            <source>Choose a meeting</source>
            <translation>Выберите встречу</translation>
        </message>
        <message>
            <source>⚠ This meeting may be recorded already, from another dispatch:</source>
            <translation>⚠ Возможно, эта встреча уже записана по другому сообщению:</translation>
        </message>
        <message>
            <source>Did another dispatch tell of this meeting before?</source>
            <translation>Другое сообщение уже говорило об этой встрече?</translation>
        </message>
    </context>
    <context>
        <name>elchi::CorrectionBar</name>
        <message>
            <source>Correct &amp;date</source>
            <translation>&amp;Исправить дату</translation>
        </message>
        <message>
            <source>dd.MM.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>or only the &amp;year</source>
            <translation>или только го&amp;д</translation>
        </message>
        <message>
            <source>A&amp;gency of all</source>
            <translation>А&amp;гентство у всех</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %n dispatch(es)</source>
            <translation>
                <numerusform>Применить к %n сообщению</numerusform>
                <numerusform>Применить к %n сообщениям</numerusform>
                <numerusform>Применить к %n сообщениям</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of all</source>
            <translation>Язык у всех</translation>
        </message>
        <message>
            <source>Their letters were read in a wrong encoding before; F5 shows before and after</source>
            <translation>Их буквы когда-то прочитали в неверной кодировке; F5 показывает до и после</translation>
        </message>
        <message numerus="yes">
            <source>Repair %n dispatch(es)</source>
            <translation>
                <numerusform>Восстановить %n сообщение</numerusform>
                <numerusform>Восстановить %n сообщения</numerusform>
                <numerusform>Восстановить %n сообщений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::WorkspaceView</name>
        <message>
            <source>From the watched folder “%1”: %2</source>
            <translation>Из папки «%1», за которой ведётся слежение: %2</translation>
        </message>
        <message>
            <source>The watched folder is there again: %1</source>
            <translation>Папка, за которой ведётся слежение, снова на месте: %1</translation>
        </message>
        <message>
            <source>The watched folder is not there any more: %1. It is looked for.</source>
            <translation>Папки, за которой ведётся слежение, больше нет на месте: %1. Элчи ждёт её.</translation>
        </message>
    </context>
    <context>
        <name>elchi::FavouritesBar</name>
        <message>
            <source>Code with favourite %1: %2</source>
            <translation>Код из избранного %1: %2</translation>
        </message>
    </context>
    <context>
        <name>elchi::OthersBar</name>
        <message>
            <source>Hide this line</source>
            <translation>Скрыть эту строку</translation>
        </message>
        <message numerus="yes">
            <source>%n more here</source>
            <translation>
                <numerusform>ещё %n здесь</numerusform>
                <numerusform>ещё %n здесь</numerusform>
                <numerusform>ещё %n здесь</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es)</source>
            <translation>
                <numerusform>%n сообщении</numerusform>
                <numerusform>%n сообщениях</numerusform>
                <numerusform>%n сообщениях</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 в %2</translation>
        </message>
    </context>
    <context>
        <name>elchi::ConcordanceModel</name>
        <message>
            <source>taken</source>
            <translation>взято</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>пропущено</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
    </context>
    <context>
        <name>elchi::ConcordancePanel</name>
        <message>
            <source>All the other places</source>
            <translation>Все остальные места</translation>
        </message>
        <message>
            <source>Places, each with the text around it</source>
            <translation>Места, каждое с текстом вокруг</translation>
        </message>
        <message>
            <source>Take &amp;all</source>
            <translation>Взять &amp;все</translation>
        </message>
        <message>
            <source>Take &amp;none</source>
            <translation>Снять в&amp;се</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %n place(s)</source>
            <translation>
                <numerusform>Применить к %n месту</numerusform>
                <numerusform>Применить к %n местам</numerusform>
                <numerusform>Применить к %n местам</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove marks as %1</source>
            <translation>Снять пометки %1</translation>
        </message>
        <message>
            <source>Mark as %1</source>
            <translation>Пометить как %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeList</name>
        <message>
            <source>Find a topic or sector</source>
            <translation>Найти тему или отрасль</translation>
        </message>
        <message>
            <source>All topics and sectors</source>
            <translation>Все темы и отрасли</translation>
        </message>
        <message>
            <source>Drag a code onto the text, or selected words onto a code</source>
            <translation>Перетащите код на текст или выделенные слова на код</translation>
        </message>
    </context>
    <context>
        <name>elchi::DrawnMarks</name>
        <message>
            <source>Show in the te&amp;xt</source>
            <translation>Показывать в те&amp;ксте</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темы и отрасли</translation>
        </message>
        <message>
            <source>Quotes and notes</source>
            <translation>Цитаты и заметки</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <source>My marks</source>
            <translation>Мои пометки</translation>
        </message>
        <message>
            <source>Marks of others</source>
            <translation>Пометки других</translation>
        </message>
        <message>
            <source>Show &amp;everything</source>
            <translation>Показать &amp;всё</translation>
        </message>
    </context>
    <context>
        <name>elchi::OverviewStrip</name>
        <message>
            <source>Overview of the marks</source>
            <translation>Обзор пометок</translation>
        </message>
        <message>
            <source>Marks, suggestions and found words: click to go there</source>
            <translation>Пометки, подсказки и найденные слова: щёлкните, чтобы перейти</translation>
        </message>
    </context>
    <context>
        <name>elchi::TextLookWindow</name>
        <message>
            <source> pt</source>
            <translation> пт</translation>
        </message>
        <message>
            <source> letters</source>
            <translation> букв</translation>
        </message>
        <message>
            <source>Text and lines</source>
            <translation>Текст и строки</translation>
        </message>
        <message>
            <source>&amp;Font:</source>
            <translation>&amp;Шрифт:</translation>
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation>&amp;Размер:</translation>
        </message>
        <message>
            <source>&amp;Line length:</source>
            <translation>&amp;Длина строки:</translation>
        </message>
        <message>
            <source>Line s&amp;pacing:</source>
            <translation>&amp;Интервал строк:</translation>
        </message>
        <message>
            <source>&amp;Usual</source>
            <translation>&amp;Обычные</translation>
        </message>
    </context>
</TS>
