<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en_US">
    <context>
        <name>Acts</name>
        <message>
            <source>Import of %1</source>
            <translation>Импорт: %1</translation>
        </message>
        <message>
            <source>Change the fields of %1</source>
            <translation>Талааларды өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Change the progress of %1</source>
            <translation>Иштин жүрүшүн өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Change the note on %1</source>
            <translation>Эскертмени өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Remove the dispatch %1</source>
            <translation>Кабарды өчүрүү: %1</translation>
        </message>
        <message>
            <source>Change the story of %1</source>
            <translation>Сюжетти өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Mark %1</source>
            <translation>Белгилөө: %1</translation>
        </message>
        <message>
            <source>Mark every %1</source>
            <translation>Бардыгын белгилөө: %1</translation>
        </message>
        <message>
            <source>Mark and add %1</source>
            <translation>Жаңы объектти белгилөө: %1</translation>
        </message>
        <message>
            <source>Resize the mark %1</source>
            <translation>Белгинин чегин өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Change the mark %1</source>
            <translation>Белгини өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Remove marks: %1</source>
            <translation>Белгилерди өчүрүү: %1</translation>
        </message>
        <message>
            <source>Accept suggestions: %1</source>
            <translation>Сунуштарды кабыл алуу: %1</translation>
        </message>
        <message>
            <source>Reject the suggestion %1</source>
            <translation>Сунушту четке кагуу: %1</translation>
        </message>
        <message>
            <source>Add %1 to the registry</source>
            <translation>Реестрге кошуу: %1</translation>
        </message>
        <message>
            <source>Change %1 in the registry</source>
            <translation>Реестрде өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Remove %1 from the registry</source>
            <translation>Реестрден өчүрүү: %1</translation>
        </message>
        <message>
            <source>Change the tenures of %1</source>
            <translation>Кызмат мөөнөттөрүн өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Merge %1</source>
            <translation>Бириктирүү: %1</translation>
        </message>
        <message>
            <source>Add the code %1</source>
            <translation>Код кошуу: %1</translation>
        </message>
        <message>
            <source>Change the code %1</source>
            <translation>Кодду өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Remove the code %1</source>
            <translation>Кодду өчүрүү: %1</translation>
        </message>
        <message>
            <source>Record the meeting %1</source>
            <translation>Жолугушууну жазуу: %1</translation>
        </message>
        <message>
            <source>Change the meeting %1</source>
            <translation>Жолугушууну өзгөртүү: %1</translation>
        </message>
        <message>
            <source>Remove the meeting %1</source>
            <translation>Жолугушууну өчүрүү: %1</translation>
        </message>
        <message>
            <source>Read %1 again</source>
            <translation>%1 кайра окуу</translation>
        </message>
        <message>
            <source>Carry marks over to %1</source>
            <translation>Белгилерди көчүрүү: %1</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Өзүнчө кайтаруу: %1</translation>
        </message>
        <message>
            <source>Change every mark %1</source>
            <translation>%1 белгилерин баарын өзгөртүү</translation>
        </message>
        <message>
            <source>Remove every mark %1</source>
            <translation>%1 белгилерин баарын алып салуу</translation>
        </message>
        <message>
            <source>Reject the suggestion %1 for good</source>
            <translation>%1 сунушун биротоло четке кагуу</translation>
        </message>
        <message>
            <source>Offer again: %1</source>
            <translation>Кайра сунуштоо: %1</translation>
        </message>
        <message>
            <source>Move the code %1</source>
            <translation>Кодду жылдыруу: %1</translation>
        </message>
        <message>
            <source>Retire the code or bring it back: %1</source>
            <translation>Кодду колдонуудан чыгаруу же кайтаруу: %1</translation>
        </message>
        <message>
            <source>Merge codes: %1</source>
            <translation>Коддорду бириктирүү: %1</translation>
        </message>
        <message>
            <source>Split a code: %1</source>
            <translation>Кодду бөлүү: %1</translation>
        </message>
        <message>
            <source>Import codes: %1</source>
            <translation>Коддорду импорттоо: %1</translation>
        </message>
        <message>
            <source>Part again: %1</source>
            <translation>Кайра бөлүү: %1</translation>
        </message>
        <message>
            <source>Not the same: %1</source>
            <translation>Бир эмес: %1</translation>
        </message>
        <message>
            <source>Import entries: %1</source>
            <translation>Жазууларды импорттоо: %1</translation>
        </message>
        <message>
            <source>Add %1 to the vocabulary</source>
            <translation>Сөздүккө кошуу: %1</translation>
        </message>
    </context>
    <context>
        <name>ChartWords</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n эскерүү</numerusform>
                <numerusform>%n эскерүү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es)</source>
            <translation>
                <numerusform>%n кабар</numerusform>
                <numerusform>%n кабар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n жолугушуу</numerusform>
                <numerusform>%n жолугушуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) without a known month left out</source>
            <translation>
                <numerusform>айы белгисиз %n эскерүү көрсөтүлгөн жок</numerusform>
                <numerusform>айы белгисиз %n эскерүү көрсөтүлгөн жок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es) without a known month left out</source>
            <translation>
                <numerusform>айы белгисиз %n кабар көрсөтүлгөн жок</numerusform>
                <numerusform>айы белгисиз %n кабар көрсөтүлгөн жок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) without a known month left out</source>
            <translation>
                <numerusform>айы белгисиз %n жолугушуу көрсөтүлгөн жок</numerusform>
                <numerusform>айы белгисиз %n жолугушуу көрсөтүлгөн жок</numerusform>
            </translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Эскерүүлөр</translation>
        </message>
        <message>
            <source>Dispatches</source>
            <translation>Кабарлар</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Жолугушуулар</translation>
        </message>
        <message>
            <source>Sector mentions by month</source>
            <translation>Тармактардын эскерилиши, айлар боюнча</translation>
        </message>
        <message>
            <source>Sector mentions</source>
            <translation>Тармактардын эскерилиши</translation>
        </message>
        <message>
            <source>Dispatches that name a sector, by month</source>
            <translation>Тармак аталган кабарлар, айлар боюнча</translation>
        </message>
        <message>
            <source>Dispatches by sector</source>
            <translation>Кабарлар тармактар боюнча</translation>
        </message>
        <message>
            <source>Meetings about a sector, by month</source>
            <translation>Тармактар боюнча жолугушуулар, айлар боюнча</translation>
        </message>
        <message>
            <source>Meetings by sector</source>
            <translation>Жолугушуулар тармактар боюнча</translation>
        </message>
        <message numerus="yes">
            <source>%n recalled meeting(s) not counted again</source>
            <translation>
                <numerusform>эске гана салынган %n жолугушуу кайра саналган жок</numerusform>
                <numerusform>эске гана салынган %n жолугушуу кайра саналган жок</numerusform>
            </translation>
        </message>
        <message>
            <source>the progress of dispatches does not narrow meetings</source>
            <translation>кабарлар боюнча иштин жүрүшү жолугушууларды тарытпайт</translation>
        </message>
        <message>
            <source>the status of meetings does not narrow dispatches</source>
            <translation>жолугушуулардын абалы кабарларды тарытпайт</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n үзүндү</numerusform>
                <numerusform>%n үзүндү</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Make a verified copy of the workspace.</source>
            <translation>Жумуш мейкиндигинин текшерилген көчүрмөсүн жасоо.</translation>
        </message>
        <message>
            <source>The workspace.</source>
            <translation>Жумуш мейкиндиги.</translation>
        </message>
        <message>
            <source>The copy; it must not exist.</source>
            <translation>Көчүрмөнүн файлы; ал мурунтан болбошу керек.</translation>
        </message>
        <message>
            <source>Make an empty workspace with the shipped vocabularies.</source>
            <translation>Камтылган сөздүктөрү менен бош жумуш мейкиндигин түзүү.</translation>
        </message>
        <message>
            <source>The file to make; it must not exist.</source>
            <translation>Жаңы файл; ал мурунтан болбошу керек.</translation>
        </message>
        <message>
            <source>Import files and folders of dispatches.</source>
            <translation>Кабарлары бар файлдарды жана папкаларды импорттоо.</translation>
        </message>
        <message>
            <source>Write a report as CSV.</source>
            <translation>Отчётту CSV форматында жазуу.</translation>
        </message>
        <message>
            <source>Find dispatches by their words.</source>
            <translation>Кабарларды сөздөрү боюнча табуу.</translation>
        </message>
        <message>
            <source>Run every check of the workspace.</source>
            <translation>Жумуш мейкиндигинин бардык текшерүүлөрүн өткөрүү.</translation>
        </message>
        <message>
            <source>Print counts and sizes.</source>
            <translation>Жазуулардын санын жана көлөмүн чыгаруу.</translation>
        </message>
        <message>
            <source>Usage: elchi-cli VERB … (elchi-cli VERB --help explains it)</source>
            <translation>Колдонуу: elchi-cli БУЙРУК … (түшүндүрмө: elchi-cli БУЙРУК --help)</translation>
        </message>
        <message>
            <source>Words; each must occur as the beginning of a word.</source>
            <translation>Сөздөр; ар бири текстте жок дегенде сөздүн башы катары кездешиши керек.</translation>
        </message>
        <message>
            <source>One JSON object per line.</source>
            <translation>Ар сапта бир JSON объекти.</translation>
        </message>
        <message>
            <source>One JSON object.</source>
            <translation>Бир JSON объекти.</translation>
        </message>
        <message>
            <source>Wrong number of arguments; try: elchi-cli %1 --help</source>
            <translation>Аргументтердин саны туура эмес; байкап көрүңүз: elchi-cli %1 --help</translation>
        </message>
        <message>
            <source>%1 is not a day; write it as 2025-01-29.</source>
            <translation>%1 дата эмес; 2025-01-29 түрүндө жазыңыз.</translation>
        </message>
        <message>
            <source>%1: imported</source>
            <translation>%1: импорттолду</translation>
        </message>
        <message>
            <source>%1: refused: %2</source>
            <translation>%1: кабыл алынган жок: %2</translation>
        </message>
        <message>
            <source>Files and folders; folders are read with all that is in them.</source>
            <translation>Файлдар жана папкалар; папкалар ичиндегинин баары менен окулат.</translation>
        </message>
        <message>
            <source>Gives the year where a dateline has none.</source>
            <translation>Баш сапта жыл жок болсо, аны берет.</translation>
        </message>
        <message>
            <source>Replaces the agency that was read.</source>
            <translation>Кабардан окулгандын ордуна агенттик.</translation>
        </message>
        <message>
            <source>The encoding of the files; detected unless given.</source>
            <translation>Файлдардын коддоосу; берилбесе, өзү аныкталат.</translation>
        </message>
        <message>
            <source>There is no sector or topic %1.</source>
            <translation>%1 деген тармак же тема жок.</translation>
        </message>
        <message>
            <source>The report; --list names all.</source>
            <translation>Отчёт; --list баарын атайт.</translation>
        </message>
        <message>
            <source>Name the reports and their columns.</source>
            <translation>Отчётторду жана алардын мамычаларын тизмектөө.</translation>
        </message>
        <message>
            <source>The file to write; standard output unless given.</source>
            <translation>Жазылуучу файл; берилбесе, стандарттык чыгаруу.</translation>
        </message>
        <message>
            <source>plain (RFC 4180) or excel.</source>
            <translation>plain (RFC 4180) же excel.</translation>
        </message>
        <message>
            <source>Only these columns, in this order.</source>
            <translation>Ушул мамычалар гана, ушул тартипте.</translation>
        </message>
        <message>
            <source>First day.</source>
            <translation>Биринчи күн.</translation>
        </message>
        <message>
            <source>Last day.</source>
            <translation>Акыркы күн.</translation>
        </message>
        <message>
            <source>Partner country; may be repeated.</source>
            <translation>Өнөктөш өлкө; кайталоого болот.</translation>
        </message>
        <message>
            <source>Sector or topic; may be repeated.</source>
            <translation>Тармак же тема; кайталоого болот.</translation>
        </message>
        <message>
            <source>Agency; may be repeated.</source>
            <translation>Агенттик; кайталоого болот.</translation>
        </message>
        <message>
            <source>Status of meetings; may be repeated.</source>
            <translation>Жолугушуулардын абалы; кайталоого болот.</translation>
        </message>
        <message>
            <source>There is no report %1; --list names all.</source>
            <translation>%1 деген отчёт жок; --list баарын атайт.</translation>
        </message>
        <message>
            <source>Print what Elchi reads in a file, storing nothing.</source>
            <translation>Elchi файлдан эмнени окуй турганын эч нерсе сактабай көрсөтүү.</translation>
        </message>
        <message>
            <source>The file to read.</source>
            <translation>Окулуучу файл.</translation>
        </message>
        <message>
            <source>Look for the names that this workspace knows; without it for the shipped ones.</source>
            <translation>Ушул жумуш мейкиндиги билген аттарды издөө; берилбесе — камтылгандарды.</translation>
        </message>
        <message>
            <source>duplicate of dispatch %1</source>
            <translation>%1-кабардын кайталанмасы</translation>
        </message>
        <message>
            <source>near-duplicate of dispatch %1</source>
            <translation>%1-кабардын дээрлик көчүрмөсү</translation>
        </message>
        <message>
            <source>The last day lies before the first; exchange them.</source>
            <translation>Акыркы күн биринчисинен мурда; орундарын алмаштырыңыз.</translation>
        </message>
        <message>
            <source>%1 is not a country code; write two letters, such as JP.</source>
            <translation>%1 өлкөнүн коду эмес; эки тамга жазыңыз, мисалы JP.</translation>
        </message>
        <message>
            <source>There is no status %1; there are %2.</source>
            <translation>%1 деген абал жок; булар бар: %2.</translation>
        </message>
        <message>
            <source>There is no preset %1; there are plain and excel.</source>
            <translation>%1 деген түрү жок; plain жана excel бар.</translation>
        </message>
        <message>
            <source>One of the arguments is empty; try: elchi-cli %1 --help</source>
            <translation>Аргументтердин бири бош; байкап көрүңүз: elchi-cli %1 --help</translation>
        </message>
        <message>
            <source>Explain this command.</source>
            <translation>Бул буйрукту түшүндүрүү.</translation>
        </message>
        <message>
            <source>What the columns of CSV files and the keys of JSON Lines hold, as ROLE=COLUMN; roles: %1.</source>
            <translation>CSV файлдарынын мамычаларында жана JSON Lines ачкычтарында эмне турат: РОЛЬ=МАМЫЧА; ролдор: %1.</translation>
        </message>
        <message>
            <source>%1 says nothing about a column; write it as text=Body. Roles: %2.</source>
            <translation>%1 мамыча жөнүндө эч нерсе айтпайт; мындай жазыңыз: text=Body. Ролдор: %2.</translation>
        </message>
        <message>
            <source>A text that holds several dispatches becomes several, at its datelines.</source>
            <translation>Бир нече кабары бар текст баш саптары боюнча бөлүнөт.</translation>
        </message>
        <message>
            <source>A text that was read in a wrong encoding before is repaired.</source>
            <translation>Мурда туура эмес коддоодо окулган текст калыбына келтирилет.</translation>
        </message>
    </context>
    <context>
        <name>EntityLook</name>
        <message>
            <source>person</source>
            <translation>адам</translation>
        </message>
        <message>
            <source>office</source>
            <translation>кызмат</translation>
        </message>
        <message>
            <source>org.</source>
            <translation>уюм</translation>
        </message>
        <message>
            <source>country</source>
            <translation>өлкө</translation>
        </message>
        <message>
            <source>place</source>
            <translation>жер</translation>
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
            <translation>окуя</translation>
        </message>
        <message>
            <source>mention</source>
            <translation>эскерүү</translation>
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
            <translation>эскертме</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>%1 is empty; there is nothing to import.</source>
            <translation>%1 бош; импорттой турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>%1 has more than %2 parts; split it and import the pieces.</source>
            <translation>%1 файлында %2 бөлүктөн көп; аны бөлүп, бөлүктөрүн импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 is encrypted or sealed (%2); open it in your mail program and save its text.</source>
            <translation>%1 каты шифрленген же кол тамга менен жабылган (%2); аны почта программаңызда ачып, текстин сактаңыз.</translation>
        </message>
        <message>
            <source>%1 is not a text; save it as text or HTML and import that.</source>
            <translation>%1 текст эмес; аны текст же HTML түрүндө сактап, кайра импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 has a format that Elchi does not read (%2); save it as text or HTML.</source>
            <translation>%1 файлынын форматын (%2) Elchi окубайт; аны текст же HTML түрүндө сактаңыз.</translation>
        </message>
        <message>
            <source>%1 is not valid %2; choose another encoding.</source>
            <translation>%1 файлы %2 коддоосуна туура келбейт; башка коддоо тандаңыз.</translation>
        </message>
        <message>
            <source>%1 has a forbidden character at position %2; remove it and import again.</source>
            <translation>%1 файлында %2-орунда тыюу салынган белги бар; аны алып салып, кайра импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 is protected with a password; save it without one and import that.</source>
            <translation>%1 сырсөз менен корголгон; аны сырсөзсүз сактап, кайра импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 is damaged; open it in the program it comes from, save it anew and import that.</source>
            <translation>%1 бузулган; аны өз программасында ачып, жаңыдан сактап, кайра импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 is nested deeper than %2 levels; save its text in a new document and import that.</source>
            <translation>%1 файлынын ички түзүлүшү %2 деңгээлден терең; текстин жаңы документке сактап, ошону импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 has pictures of pages but no letters; recognise its text first and import that.</source>
            <translation>%1 файлында барактардын сүрөттөрү гана бар, тамгалар жок; адегенде текстин таанытып, ошону импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 unpacks to more than %2 MB; save its text alone and import that.</source>
            <translation>%1 ачылганда %2 МБдан ашат; текстин гана сактап, ошону импорттоңуз.</translation>
        </message>
        <message>
            <source>%1 took too much time or memory to read; save its text alone and import that.</source>
            <translation>%1 файлын окууга өтө көп убакыт же эс керек болду; текстин гана сактап, ошону импорттоңуз.</translation>
        </message>
        <message>
            <source>The program %1, which reads documents, is missing; install Elchi anew.</source>
            <translation>Документтерди окуган %1 программасы жок; Elchi программасын кайра орнотуңуз.</translation>
        </message>
        <message>
            <source>%1 could not be written; choose another folder. What was there before is untouched.</source>
            <translation>%1 жазылбай калды; башка папка тандаңыз. Мурунку мазмуну өзгөргөн жок.</translation>
        </message>
        <message>
            <source>The disk is full: %1 could not be written. Free some space and try again; what was there before is untouched.</source>
            <translation>Диск толуп калды: %1 жазылбай калды. Орун бошотуп, кайра аракет кылыңыз; мурунку мазмуну өзгөргөн жок.</translation>
        </message>
        <message>
            <source>%1 is already there; choose another name.</source>
            <translation>%1 мурунтан бар; башка ат тандаңыз.</translation>
        </message>
        <message>
            <source>%1 is not an Elchi workspace; choose a file that ends in .elchi.</source>
            <translation>%1 Elchi жумуш мейкиндиги эмес; .elchi кеңейтүүсү бар файлды тандаңыз.</translation>
        </message>
        <message>
            <source>%1 was made by a newer Elchi (format %2); update Elchi to open it.</source>
            <translation>%1 Elchi программасынын жаңыраак версиясында түзүлгөн (формат %2); аны ачуу үчүн Elchi программасын жаңыртыңыз.</translation>
        </message>
        <message>
            <source>The workspace could not store this; nothing was changed. The log says why.</source>
            <translation>Муну сактоо мүмкүн болгон жок; эч нерсе өзгөргөн жок. Себеби журналда.</translation>
        </message>
        <message>
            <source>%1 is already there.</source>
            <translation>%1 мурунтан бар.</translation>
        </message>
        <message>
            <source>%1 was not found; it may have been removed.</source>
            <translation>Табылган жок: %1; өчүрүлгөн болушу мүмкүн.</translation>
        </message>
        <message>
            <source>The passage does not lie inside the dispatch; select it again.</source>
            <translation>Үзүндү кабардын чегинен чыгып кетти; аны кайра белгилеңиз.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Артка кайтара турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Кайра кыла турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>Cancelled; what was done so far is kept.</source>
            <translation>Токтотулду; буга чейин жасалганы сакталды.</translation>
        </message>
        <message>
            <source>%1 is not there; check the path and try again.</source>
            <translation>%1 жок; жолун текшерип, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>%1 cannot be read; ask its owner for the right to read it.</source>
            <translation>%1 окулбайт; ээсинен окуу укугун сураңыз.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file; choose a file.</source>
            <translation>%1 кадимки файл эмес; файл тандаңыз.</translation>
        </message>
        <message>
            <source>%1 is a link that leads nowhere; choose the file itself.</source>
            <translation>%1 шилтемеси эч жакка алып барбайт; файлдын өзүн тандаңыз.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 MB; split it and import the parts.</source>
            <translation>%1 файлы %2 МБдан чоң; бөлүп, бөлүктөрүн импорттоңуз.</translation>
        </message>
        <message>
            <source>There is no encoding %1; choose another one, such as UTF-8 or windows-1251.</source>
            <translation>%1 деген коддоо жок; башкасын тандаңыз, мисалы UTF-8 же windows-1251.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be opened; ask its owner for the right to read it.</source>
            <translation>%1 папкасы ачылбайт; ээсинен окуу укугун сураңыз.</translation>
        </message>
        <message>
            <source>%1 or its folder is write-protected; ask for the right to write there, or copy the file to a folder of yours and open the copy.</source>
            <translation>%1 файлы же анын папкасы жазуудан корголгон; жазуу укугун сураңыз же файлды өз папкаңызга көчүрүп, көчүрмөсүн ачыңыз.</translation>
        </message>
        <message>
            <source>%1 is already open in another program. Close it there first.</source>
            <translation>%1 башка программада ачык турат. Адегенде аны ал жерде жабыңыз.</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Адегенде ат бериңиз.</translation>
        </message>
        <message>
            <source>Choose a name for every participant, or remove the empty row.</source>
            <translation>Ар бир катышуучуга ат тандаңыз же бош сапты өчүрүңүз.</translation>
        </message>
        <message>
            <source>A meeting cannot be part of itself; choose another one.</source>
            <translation>Жолугушуу өзүнүн бөлүгү боло албайт; башкасын тандаңыз.</translation>
        </message>
        <message>
            <source>A tenure needs a person and an office; choose both.</source>
            <translation>Кызмат мөөнөтүнө адам да, кызмат да керек; экөөнү тең тандаңыз.</translation>
        </message>
        <message>
            <source>The tenure ends before it begins; correct one of its days.</source>
            <translation>Кызмат мөөнөтү башталганга чейин бүтүп калган; күндөрдүн бирин оңдоңуз.</translation>
        </message>
        <message>
            <source>%1 is still in use (%2); remove its marks and meetings first.</source>
            <translation>%1 дагы эле колдонулууда (%2); адегенде ага байланышкан белгилерди жана жолугушууларды өчүрүңүз.</translation>
        </message>
        <message>
            <source>An entity cannot be merged with itself; choose another one.</source>
            <translation>Объектти өзү менен бириктирүүгө болбойт; башкасын тандаңыз.</translation>
        </message>
        <message>
            <source>There is no column %1; the list of reports names all.</source>
            <translation>%1 деген мамыча жок; бардык мамычалар отчёттордун тизмесинде аталган.</translation>
        </message>
        <message>
            <source>%1 cannot be understood (%2); correct it and try again.</source>
            <translation>%1: түшүнүксүз (%2); оңдоп, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>%1 is already open: %2</source>
            <translation>%1 ачык турат: %2</translation>
        </message>
        <message>
            <source>%1 is damaged (%2) and was left as it is; open its newest backup with “File → Open a backup…”.</source>
            <translation>%1 бузулган (%2), ошол бойдон калтырылды; акыркы камдык көчүрмөнү ачыңыз: «Файл → Камдык көчүрмөнү ачуу…».</translation>
        </message>
        <message>
            <source>%1 is damaged and was left as it is; open its newest backup with “File → Open a backup…”.</source>
            <translation>%1 бузулган, ошол бойдон калтырылды; акыркы камдык көчүрмөнү ачыңыз: «Файл → Камдык көчүрмөнү ачуу…».</translation>
        </message>
        <message>
            <source>%1 declares a document type, which Elchi does not follow; save it without one.</source>
            <translation>%1 ичинде документтин түрү жарыяланган, Elchi аны ээрчибейт; файлды ансыз сактаңыз.</translation>
        </message>
        <message>
            <source>%1 has no column for the text of its dispatches; name one of them “text”.</source>
            <translation>%1 ичинде кабарлардын тексти үчүн тилке жок; тилкелердин бирин «текст» деп атаңыз.</translation>
        </message>
        <message>
            <source>%1 leads out of its archive and was not read; unpack the archive yourself.</source>
            <translation>%1 өз архивинин сыртына алып барат, ошондуктан окулган жок; архивди өзүңүз ачыңыз.</translation>
        </message>
        <message>
            <source>%1 has no column “%2”; name one that it has.</source>
            <translation>%1 файлында «%2» мамычасы жок; барын атаңыз.</translation>
        </message>
        <message>
            <source>%1 is a table; look at the preview and say what its columns hold.</source>
            <translation>%1 — таблица; алдын ала карап, мамычаларында эмне турганын айтыңыз.</translation>
        </message>
        <message>
            <source>%1 seems to hold several dispatches (%2); look at the preview and split it or not.</source>
            <translation>%1 файлында бир нече кабар бар окшойт (%2); алдын ала карап, бөлүү керекпи — чечиңиз.</translation>
        </message>
        <message>
            <source>This act cannot be taken back alone, because a later one stands on it: %1 (%2). Take that back first.</source>
            <translation>Бул аракетти өзүнчө артка кайтарууга болбойт: ага кийинкиси таянат — %1 (%2). Адегенде ошону кайтарыңыз.</translation>
        </message>
        <message>
            <source>%1 would stand below itself; choose another place for it.</source>
            <translation>%1 өзүнүн астында калмак; ага башка орун тандаңыз.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>row %1 of %2 points to nothing</source>
            <translation>%2 таблицасындагы %1 сабы эч нерсени көрсөтпөйт</translation>
        </message>
        <message>
            <source>the quote of mark %1 differs from its text</source>
            <translation>%1 белгисинин цитатасы текстке туура келбейт</translation>
        </message>
        <message>
            <source>the text of dispatch %1 was changed</source>
            <translation>%1 кабарынын тексти өзгөргөн</translation>
        </message>
        <message>
            <source>the original of dispatch %1 was changed</source>
            <translation>%1 кабарынын түп файлы өзгөргөн</translation>
        </message>
        <message>
            <source>dispatch %1 has lost its text</source>
            <translation>%1 кабарынын тексти жоголгон</translation>
        </message>
        <message>
            <source>the search index lacks texts</source>
            <translation>издөө көрсөткүчүндө тексттер жетишпейт</translation>
        </message>
        <message>
            <source>the file itself</source>
            <translation>файлдын өзү</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>from %1</source>
            <translation>%1 күнүнөн тартып</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 күнүнө чейин</translation>
        </message>
    </context>
    <context>
        <name>TableFileWords</name>
        <message>
            <source>line %1</source>
            <translation>%1-сап</translation>
        </message>
        <message>
            <source>row %1, %2: %3</source>
            <translation>%1-сап, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeCard</name>
        <message>
            <source>Marks</source>
            <translation>Белгилер</translation>
        </message>
        <message>
            <source>Choose a topic or sector to see what it means, the stems that it is suggested by and the sentences that are coded with it.</source>
            <translation>Тема же тармакты тандаңыз: маанисин, ал кайсы уңгулар боюнча сунушталарын жана аны менен коддолгон сүйлөмдөрдү көрөсүз.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Nothing is coded with it yet.</source>
            <translation>Аны менен азырынча эч нерсе коддолгон жок.</translation>
        </message>
        <message>
            <source>Mer&amp;ge into…</source>
            <translation>&amp;Бириктирүү…</translation>
        </message>
        <message>
            <source>S&amp;plit…</source>
            <translation>Бө&amp;лүү…</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>Өч&amp;үрүү</translation>
        </message>
        <message>
            <source>&amp;Bring back</source>
            <translation>Колдонууга &amp;кайтаруу</translation>
        </message>
        <message>
            <source>&amp;Retire</source>
            <translation>&amp;Колдонуудан чыгаруу</translation>
        </message>
        <message>
            <source>Marks: %L1</source>
            <translation>Белгилер: %L1</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeForm</name>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Shift and digit</source>
            <translation>Shift жана цифра</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Түс</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жок</translation>
        </message>
        <message>
            <source>A code needs a key.</source>
            <translation>Кодго ачкыч керек.</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Англисче аталышы</translation>
        </message>
        <message>
            <source>Key in reports and tables</source>
            <translation>Отчёттордогу жана таблицалардагы ачкыч</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Аныктама</translation>
        </message>
        <message>
            <source>What the code means</source>
            <translation>Код эмнени билдирет</translation>
        </message>
        <message>
            <source>What belongs to it</source>
            <translation>Ага эмне кирет</translation>
        </message>
        <message>
            <source>Examples, one a line</source>
            <translation>Мисалдар, ар бири өз сабында</translation>
        </message>
        <message>
            <source>What does not, though it looks so</source>
            <translation>Окшош болсо да кирбегени</translation>
        </message>
        <message>
            <source>Stems that it is suggested by</source>
            <translation>Ал сунушталган уңгулар</translation>
        </message>
        <message>
            <source>ISIC 4</source>
            <translation>ISIC 4</translation>
        </message>
        <message>
            <source>ISIC 5</source>
            <translation>ISIC 5</translation>
        </message>
        <message>
            <source>OECD DAC</source>
            <translation>OECD DAC</translation>
        </message>
        <message>
            <source>Numbers in classifications</source>
            <translation>Классификаторлордогу номерлер</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeMergeBar</name>
        <message>
            <source>Merge into</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Choose a code</source>
            <translation>Кодду тандаңыз</translation>
        </message>
        <message>
            <source>Choose the code that “%1” becomes part of.</source>
            <translation>«%1» кайсы коддун бөлүгү болорун тандаңыз.</translation>
        </message>
        <message>
            <source>“%1” becomes part of “%2”. These move: %3, %4, its stems and examples and what stands below it. Undo parts them again.</source>
            <translation>«%1» «%2» кодунун бөлүгү болот. Өтөт: %3, %4, анын уңгулары, мисалдары жана астындагылардын баары. Артка кайтаруу аларды кайра бөлөт.</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n белги</numerusform>
                <numerusform>%n белги</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n жолугушуу</numerusform>
                <numerusform>%n жолугушуу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeSplitBar</name>
        <message>
            <source>Split</source>
            <translation>Бөлүү</translation>
        </message>
        <message>
            <source>Name of the new code</source>
            <translation>Жаңы коддун аталышы</translation>
        </message>
        <message>
            <source>Sentences that go along</source>
            <translation>Кошо өтүүчү сүйлөмдөр</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message numerus="yes">
            <source>A new code beside “%1”; %n mark(s) go along. Tick the sentences.</source>
            <translation>
                <numerusform>«%1» жанына жаңы код; аны менен %n белги өтөт. Сүйлөмдөрдү белгилеңиз.</numerusform>
                <numerusform>«%1» жанына жаңы код; аны менен %n белги өтөт. Сүйлөмдөрдү белгилеңиз.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeTree</name>
        <message>
            <source>Retired, too</source>
            <translation>Чыгарылгандары да</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темалар жана тармактар</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Кесип алуу</translation>
        </message>
        <message>
            <source>Copy: it stands there, too</source>
            <translation>Көчүрүү: ал жакта да турат</translation>
        </message>
        <message>
            <source>Put it below this code</source>
            <translation>Ушул коддун астына коюу</translation>
        </message>
        <message>
            <source>One level up</source>
            <translation>Бир деңгээл жогору</translation>
        </message>
        <message>
            <source>Below the code above it</source>
            <translation>Үстүндөгү коддун астына</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Кодду издөө</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Жаңы код</translation>
        </message>
        <message>
            <source>Ne&amp;w…</source>
            <translation>&amp;Жаңы…</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeTreeModel</name>
        <message>
            <source>Sectors</source>
            <translation>Тармактар</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темалар</translation>
        </message>
        <message>
            <source>%1 (retired)</source>
            <translation>%1 (чыгарылган)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Белгилер</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Жолугушуулар</translation>
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
            <translation>Кодификаторду таблица катары экспорттоо</translation>
        </message>
        <message>
            <source>Import codes from a table</source>
            <translation>Коддорду таблицадан импорттоо</translation>
        </message>
        <message>
            <source>Name of the new code</source>
            <translation>Жаңы коддун аталышы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Export the codebook</source>
            <translation>Кодификаторду экспорттоо</translation>
        </message>
        <message>
            <source>codebook</source>
            <translation>кодификатор</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Жазылды: %1</translation>
        </message>
        <message>
            <source>Import codes</source>
            <translation>Коддорду импорттоо</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) came or changed.</source>
            <translation>
                <numerusform>%n код кошулду же өзгөрдү.</numerusform>
                <numerusform>%n код кошулду же өзгөрдү.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ColourField</name>
        <message>
            <source>No colour of its own</source>
            <translation>Өз түсү жок</translation>
        </message>
    </context>
    <context>
        <name>elchi::RejectedModel</name>
        <message>
            <source>Words</source>
            <translation>Сөздөр</translation>
        </message>
        <message>
            <source>Not taken for</source>
            <translation>Бул деп саналбайт</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
    </context>
    <context>
        <name>elchi::RejectedPage</name>
        <message>
            <source>What was rejected for good</source>
            <translation>Биротоло четке кагылгандар</translation>
        </message>
        <message>
            <source>&amp;Offer again</source>
            <translation>Кайра &amp;сунуштоо</translation>
        </message>
        <message>
            <source>Find among what was rejected</source>
            <translation>Четке кагылгандардан издөө</translation>
        </message>
        <message>
            <source>The words are suggested again, in all dispatches</source>
            <translation>Бул сөздөр бардык кабарларда кайра сунушталат</translation>
        </message>
        <message>
            <source>What you reject for good (Shift+Del on a suggestion) stands here and can be offered again. There is nothing now.</source>
            <translation>Бул жерде сиз биротоло четке каккандар (сунушта Shift+Del) турат; аларды кайра сунуштоого болот. Азыр эч нерсе жок.</translation>
        </message>
    </context>
    <context>
        <name>elchi::DuplicateModel</name>
        <message>
            <source>The same name</source>
            <translation>Ошол эле ат</translation>
        </message>
        <message>
            <source>The name in another script</source>
            <translation>Ат башка жазууда</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Бири</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Экинчиси</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Why they may be one</source>
            <translation>Эмнеге бир болушу мүмкүн</translation>
        </message>
    </context>
    <context>
        <name>elchi::DuplicatesPage</name>
        <message>
            <source>Merge into the &amp;first</source>
            <translation>&amp;Биринчисине бириктирүү</translation>
        </message>
        <message>
            <source>Merge into the &amp;second</source>
            <translation>&amp;Экинчисине бириктирүү</translation>
        </message>
        <message>
            <source>&amp;Not the same</source>
            <translation>Бир &amp;эмес</translation>
        </message>
        <message>
            <source>Look at the f&amp;irst</source>
            <translation>Биринчисин &amp;көрүү</translation>
        </message>
        <message>
            <source>Entries that may be the same</source>
            <translation>Бир болушу мүмкүн болгон жазуулар</translation>
        </message>
        <message>
            <source>Entries that may be the same stand here: the same name, or the name in another script. There are none now.</source>
            <translation>Бул жерде бир болушу мүмкүн болгон жазуулар турат: ошол эле ат же ат башка жазууда. Азыр андайлар жок.</translation>
        </message>
        <message>
            <source>“%1”: %2, %3, %4</source>
            <translation>«%1»: %2, %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n эскерүү</numerusform>
                <numerusform>%n эскерүү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n жолугушуу</numerusform>
                <numerusform>%n жолугушуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>аттын %n варианты</numerusform>
                <numerusform>аттын %n варианты</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::KeyList</name>
        <message>
            <source>What it does</source>
            <translation>Эмне кылат</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Баскычтар</translation>
        </message>
        <message>
            <source>Where the cursor is</source>
            <translation>Курсор турган жерде</translation>
        </message>
        <message>
            <source>%1 (changed)</source>
            <translation>%1 (өзгөртүлгөн)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жок</translation>
        </message>
    </context>
    <context>
        <name>elchi::MergedList</name>
        <message>
            <source>Part again</source>
            <translation>Кайра бөлүү</translation>
        </message>
        <message>
            <source>Part again: %1</source>
            <translation>Кайра бөлүү: %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::RegistryPlace</name>
        <message>
            <source>Entries</source>
            <translation>Жазуулар</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темалар жана тармактар</translation>
        </message>
        <message>
            <source>The next page of the registry</source>
            <translation>Реестрдин кийинки барагы</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Кайталанмалар</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Четке кагылгандар</translation>
        </message>
    </context>
    <context>
        <name>elchi::ShortcutsWindow</name>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Баскыч:</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>Баскычы &amp;жок</translation>
        </message>
        <message>
            <source>&amp;As delivered</source>
            <translation>&amp;Башында берилгендей</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Баскыч айкалыштары</translation>
        </message>
        <message>
            <source>Find an act or a key</source>
            <translation>Аракетти же баскычты издөө</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Баскыч</translation>
        </message>
        <message>
            <source>All as &amp;delivered</source>
            <translation>Баары &amp;башында берилгендей</translation>
        </message>
        <message>
            <source>Choose an act; then press its new key in the field.</source>
            <translation>Аракетти тандап, талаада анын жаңы баскычын басыңыз.</translation>
        </message>
        <message>
            <source>%1 alone would write into texts: hold Ctrl or Alt as well.</source>
            <translation>%1 жалгыз басылса, текстке жазылып калат: Ctrl же Alt менен бирге басыңыз.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2”. Give that another key first.</source>
            <translation>%1 — «%2» аракетинин баскычы. Адегенде ага башкасын бериңиз.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Өзгөртүлдү: %1</translation>
        </message>
        <message>
            <source>All acts have their delivered keys again.</source>
            <translation>Бардык аракеттердин башында берилген баскычтары кайтарылды.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>User guide</source>
            <translation>Колдонуучунун жетекчилиги</translation>
        </message>
        <message>
            <source>Elchi %1

Annotation and timeline of diplomacy dispatches.

Free software under the GNU General Public License, version 3 or later. Everything you enter stays in your workspace file on this computer.</source>
            <translation>Elchi %1

Дипломатиялык кабарларды белгилөө жана жолугушуулардын тилкеси.

GNU General Public License 3-версия же кийинкиси боюнча эркин программа. Киргизгениңиздин баары ушул компьютердеги жумуш мейкиндигинин файлында калат.</translation>
        </message>
        <message>
            <source>About Elchi</source>
            <translation>Elchi тууралуу</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>%1@%2, process %3, since %4</source>
            <translation>%1@%2, процесс %3, ачылган убактысы: %4</translation>
        </message>
        <message>
            <source>%1. Close it there first.</source>
            <translation>%1. Адегенде аны ал жерде жабыңыз.</translation>
        </message>
        <message>
            <source>%1. Close it there first; if Elchi is no longer open on that computer, delete the file %2.</source>
            <translation>%1. Адегенде аны ал жерде жабыңыз; эгер ал компьютерде Elchi ачык турбаса, %2 файлын өчүрүңүз.</translation>
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
            <translation>Жер</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Катышуучу</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Тармак</translation>
        </message>
    </context>
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Usage: %1</source>
            <translation>Колдонуу: %1</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[параметрлер]</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Параметрлер:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>Аргументтер:</translation>
        </message>
        <message>
            <source>Unknown option '%1'.</source>
            <translation>Белгисиз параметр: «%1».</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <translation>Белгисиз параметрлер: %1.</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <translation>«%1» параметринен кийин маани жок.</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <translation>«%1» параметринен кийинки маани ашыкча.</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Артка кайтаруу</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Кайра кылуу</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Кесип алуу</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Көчүрүү</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Чаптоо</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Баарын тандоо</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>Макул</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ооба</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Жок</translation>
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
            <translation>Enter (сандык)</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Солго</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Оңго</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Өйдө</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ылдый</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Артка кайтаруу</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Кайра кылуу</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Кесип алуу</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Көчүрүү</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Чаптоо</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Баарын тандоо</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Number of the dispatch in this workspace</source>
            <translation>Кабардын ушул жумуш мейкиндигиндеги номери</translation>
        </message>
        <message>
            <source>Identifier of the dispatch, the same in every workspace</source>
            <translation>Кабардын идентификатору, бардык жумуш мейкиндиктеринде бирдей</translation>
        </message>
        <message>
            <source>Date of the dispatch (its first day)</source>
            <translation>Кабардын датасы (биринчи күнү)</translation>
        </message>
        <message>
            <source>Agency that published the dispatch</source>
            <translation>Кабарды жарыялаган агенттик</translation>
        </message>
        <message>
            <source>Title of the dispatch</source>
            <translation>Кабардын аталышы</translation>
        </message>
        <message>
            <source>The exact words of the passage</source>
            <translation>Үзүндүнүн так сөздөрү</translation>
        </message>
        <message>
            <source>Where the passage begins, in code points of the text</source>
            <translation>Үзүндүнүн башы: тексттеги белгинин номери, нөлдөн санаганда</translation>
        </message>
        <message>
            <source>Where the passage ends, in code points of the text</source>
            <translation>Үзүндүнүн аягы: тексттеги белгинин номери, нөлдөн санаганда</translation>
        </message>
        <message>
            <source>Number of the meeting in this workspace</source>
            <translation>Жолугушуунун ушул жумуш мейкиндигиндеги номери</translation>
        </message>
        <message>
            <source>Identifier of the meeting, the same in every workspace</source>
            <translation>Жолугушуунун идентификатору, бардык жумуш мейкиндиктеринде бирдей</translation>
        </message>
        <message>
            <source>First day of the meeting, as far as it is known</source>
            <translation>Жолугушуунун биринчи күнү, белгилүү болсо</translation>
        </message>
        <message>
            <source>Last day of the meeting, as far as it is known</source>
            <translation>Жолугушуунун акыркы күнү, белгилүү болсо</translation>
        </message>
        <message>
            <source>How exactly the date is known: day, range, month, year</source>
            <translation>Датанын тактыгы: day — күн, range — аралык, part-of-month — айдын бөлүгү, month — ай, year — жыл</translation>
        </message>
        <message>
            <source>What the date comes from: the text, the dateline, by hand</source>
            <translation>Дата кайдан алынды: explicit — тексттен, dateline — баш саптан, by-hand — кол менен</translation>
        </message>
        <message>
            <source>Kind of the meeting</source>
            <translation>Жолугушуунун түрү</translation>
        </message>
        <message>
            <source>planned, confirmed, held, postponed or cancelled</source>
            <translation>planned — пландалган, confirmed — ырасталган, held — өттү, postponed — жылдырылган, cancelled — жокко чыгарылган</translation>
        </message>
        <message>
            <source>In person, by video, by phone or in writing</source>
            <translation>in_person — жеке, video — видео аркылуу, phone — телефон аркылуу, correspondence — кат алышуу</translation>
        </message>
        <message>
            <source>Title of the meeting</source>
            <translation>Жолугушуунун аталышы</translation>
        </message>
        <message>
            <source>Place of the meeting</source>
            <translation>Жолугушуунун жери</translation>
        </message>
        <message>
            <source>Partner countries (ISO 3166 codes)</source>
            <translation>Өнөктөш өлкөлөр (ISO 3166 коддору)</translation>
        </message>
        <message>
            <source>Participants of the Kyrgyz side with their offices</source>
            <translation>Кыргыз тараптын катышуучулары кызматтары менен</translation>
        </message>
        <message>
            <source>Participants of the foreign side with their offices</source>
            <translation>Чет өлкөлүк тараптын катышуучулары кызматтары менен</translation>
        </message>
        <message>
            <source>Participants of a third side with their offices</source>
            <translation>Үчүнчү тараптын катышуучулары кызматтары менен</translation>
        </message>
        <message>
            <source>Level of the Kyrgyz side</source>
            <translation>Кыргыз тараптын деңгээли</translation>
        </message>
        <message>
            <source>Level of the foreign side</source>
            <translation>Чет өлкөлүк тараптын деңгээли</translation>
        </message>
        <message>
            <source>Sectors of the meeting (keys)</source>
            <translation>Жолугушуунун тармактары (ачкычтар)</translation>
        </message>
        <message>
            <source>Topics of the meeting (keys)</source>
            <translation>Жолугушуунун темалары (ачкычтар)</translation>
        </message>
        <message>
            <source>Number of the visit or summit that it belongs to</source>
            <translation>Жолугушуу кирген сапардын же саммиттин номери</translation>
        </message>
        <message>
            <source>yes where the text only recalls the meeting</source>
            <translation>yes — текст жолугушууну эске гана салса</translation>
        </message>
        <message>
            <source>Note of the analyst</source>
            <translation>Аналитиктин эскертмеси</translation>
        </message>
        <message>
            <source>Numbers of all dispatches that tell of it</source>
            <translation>Ал тууралуу бардык кабарлардын номерлери</translation>
        </message>
        <message>
            <source>Number of the mark in this workspace</source>
            <translation>Белгинин ушул жумуш мейкиндигиндеги номери</translation>
        </message>
        <message>
            <source>Number of the entity in this workspace</source>
            <translation>Объекттин ушул жумуш мейкиндигиндеги номери</translation>
        </message>
        <message>
            <source>Type of the entity: person, office, organisation …</source>
            <translation>Объекттин түрү: person — адам, office — кызмат, organisation — уюм …</translation>
        </message>
        <message>
            <source>Name of the entity</source>
            <translation>Объекттин аты</translation>
        </message>
        <message>
            <source>Country of the entity (ISO 3166 code)</source>
            <translation>Объекттин өлкөсү (ISO 3166 коду)</translation>
        </message>
        <message>
            <source>Key of the sector</source>
            <translation>Тармактын ачкычы</translation>
        </message>
        <message>
            <source>Name of the sector in Russian</source>
            <translation>Тармактын орусча аталышы</translation>
        </message>
        <message>
            <source>Name of the sector in Kyrgyz</source>
            <translation>Тармактын кыргызча аталышы</translation>
        </message>
        <message>
            <source>Name of the sector in English</source>
            <translation>Тармактын англисче аталышы</translation>
        </message>
        <message>
            <source>ISIC Rev. 4 code of the sector</source>
            <translation>Тармактын ISIC 4-ред. коду</translation>
        </message>
        <message>
            <source>ISIC Rev. 5 code of the sector</source>
            <translation>Тармактын ISIC 5-ред. коду</translation>
        </message>
        <message>
            <source>OECD DAC code of the sector</source>
            <translation>Тармактын ЭКӨУ ӨЖК коду</translation>
        </message>
        <message>
            <source>First day of the dispatch's date</source>
            <translation>Кабар датасынын биринчи күнү</translation>
        </message>
        <message>
            <source>Last day of the dispatch's date</source>
            <translation>Кабар датасынын акыркы күнү</translation>
        </message>
        <message>
            <source>Author of the dispatch</source>
            <translation>Кабардын автору</translation>
        </message>
        <message>
            <source>City of the dateline</source>
            <translation>Баш саптагы шаар</translation>
        </message>
        <message>
            <source>Language of the text: ru, ky or en</source>
            <translation>Тексттин тили: ru, ky же en</translation>
        </message>
        <message>
            <source>Source named in the text</source>
            <translation>Текст таянган булак</translation>
        </message>
        <message>
            <source>How far the analyst is: new, in-work or done</source>
            <translation>Иштин жүрүшү: new — жаңы, in-work — иште, done — даяр</translation>
        </message>
        <message>
            <source>Web address of the dispatch</source>
            <translation>Кабардын веб-дареги</translation>
        </message>
        <message>
            <source>File that the dispatch was imported from</source>
            <translation>Кабар импорттолгон файл</translation>
        </message>
        <message>
            <source>Encoding of that file</source>
            <translation>Ал файлдын коддоосу</translation>
        </message>
        <message>
            <source>SHA-256 of the stored text (UTF-8)</source>
            <translation>Сакталган тексттин SHA-256 суммасы (UTF-8)</translation>
        </message>
        <message>
            <source>Who met whom: one row per meeting</source>
            <translation>Ким ким менен жолукту: ар бир жолугушууга бир сап</translation>
        </message>
        <message>
            <source>Who and what is named: one row per mention</source>
            <translation>Ким жана эмне аталды: ар бир эскерүүгө бир сап</translation>
        </message>
        <message>
            <source>Which sectors are spoken of: one row per sector mention</source>
            <translation>Кайсы тармактар айтылды: ар бир эскерүүгө бир сап</translation>
        </message>
        <message>
            <source>What was published: one row per dispatch</source>
            <translation>Эмне жарыяланды: ар бир кабарга бир сап</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>The start page.</source>
            <translation>Башкы бет.</translation>
        </message>
        <message>
            <source>The library of the sample workspace, and a dispatch with its marks.</source>
            <translation>Үлгү жумуш мейкиндигинин китепканасы жана белгилери менен кабар.</translation>
        </message>
        <message>
            <source>A folder was dropped on the window: one dispatch is new, one is a copy, one is damaged.</source>
            <translation>Терезеге папка ташталды: бир кабар жаңы, бири көчүрмө, бири бузулган.</translation>
        </message>
        <message>
            <source>The new dispatch: what Elchi suggests is dotted and counts for nothing yet.</source>
            <translation>Жаңы кабар: Elchi сунуштагандар чекит менен көрсөтүлүп, азырынча эсептелбейт.</translation>
        </message>
        <message>
            <source>Words are selected; the palette finds known names or makes a new one.</source>
            <translation>Сөздөр тандалды; палитра белгилүү аттарды табат же жаңысын түзөт.</translation>
        </message>
        <message>
            <source>The new event is marked, and the inspector shows it.</source>
            <translation>Жаңы окуя белгиленди, инспектор аны көрсөтөт.</translation>
        </message>
        <message>
            <source>The suggestions are accepted: one with Enter, the others all at once.</source>
            <translation>Сунуштар кабыл алынды: бири Enter менен, калганы баары бирден.</translation>
        </message>
        <message>
            <source>The meeting's draft is read off the marks: who, on which side, when and where.</source>
            <translation>Жолугушуунун долбоору белгилерден алынды: ким, кайсы тарапта, качан, кайда.</translation>
        </message>
        <message>
            <source>The timeline: a lane for each country; held is filled, planned is hollow.</source>
            <translation>Убакыт тилкеси: ар бир өлкөгө өз тилкеси; өткөнү боёлгон, пландалганы көңдөй.</translation>
        </message>
        <message>
            <source>Sector mentions, and the sentences behind the first bar.</source>
            <translation>Тармактарды эскерүүлөр жана биринчи тилкенин артындагы сүйлөмдөр.</translation>
        </message>
        <message>
            <source>Reports as CSV; the rows are seen and counted before they are written.</source>
            <translation>CSV отчёттору; саптар жазылардан мурда көрүнөт жана саналат.</translation>
        </message>
        <message>
            <source>Every act is in the history and can be undone, also after a restart.</source>
            <translation>Ар бир аракет тарыхта турат, аны кайра ачкандан кийин да артка кайтарса болот.</translation>
        </message>
        <message>
            <source>(clicks: %1, keys: %2)</source>
            <translation>(чыкылдатуу: %1, баскыч: %2)</translation>
        </message>
        <message numerus="yes">
            <source>The whole way worked: %n picture(s)</source>
            <translation>
                <numerusform>Бүт жол өтүлдү: %n сүрөт</numerusform>
                <numerusform>Бүт жол өтүлдү: %n сүрөт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table(s).</source>
            <translation>
                <numerusform>%n таблица.</numerusform>
                <numerusform>%n таблица.</numerusform>
            </translation>
        </message>
        <message>
            <source>The tour ended early: %1.</source>
            <translation>Көрсөтүү эрте токтоду: %1.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>%1 папкасын түзүүгө болбоду.</translation>
        </message>
        <message>
            <source>A sector's word inside of an office's name was left to be decided on, and is rejected.</source>
            <translation>Кызматтын аталышындагы тармактын сөзү чечимге калтырылып, четке кагылды.</translation>
        </message>
        <message>
            <source>The same name elsewhere, with what is around it: all at once, or one by one.</source>
            <translation>Ушул эле ат башка жерлерде, айланасындагы сөздөрү менен: баары дароо же бирден.</translation>
        </message>
        <message>
            <source>The registry: names in every language, offices with who held them, mentions.</source>
            <translation>Реестр: бардык тилдердеги аттар, кызматтар жана аларды ким ээлегени, эскерүүлөр.</translation>
        </message>
        <message>
            <source>Topics and sectors, with stems that are tried on the open dispatch.</source>
            <translation>Темалар жана тармактар; сөз уңгулары ачык турган кабарда текшерилет.</translation>
        </message>
        <message>
            <source>The meeting is recorded, and the dispatch's next one, which is only announced, is offered.</source>
            <translation>Жолугушуу жазылды; ушул кабардан кийинкиси сунушталды — ал азырынча жарыяланган гана.</translation>
        </message>
        <message>
            <source>The planned visit is recorded from the same dispatch.</source>
            <translation>Пландалган сапар ошол эле кабардан жазылды.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Meeting</source>
            <translation>Жолугушуу</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Кабыл алуу</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>Сүйлөшүүлөр</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Консультациялар</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Телефон аркылуу сүйлөшүү</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Сапар</translation>
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
            <translation>Ишеним грамоталарын тапшыруу</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Кол коюу</translation>
        </message>
        <message>
            <source>Ceremony</source>
            <translation>Азем</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Башка</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Пландалган</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Ырасталган</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Өттү</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Жылдырылган</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Жокко чыгарылган</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Жүзмө-жүз</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Видео аркылуу</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон аркылуу</translation>
        </message>
        <message>
            <source>Correspondence</source>
            <translation>Кат алышуу</translation>
        </message>
        <message>
            <source>Kyrgyz side</source>
            <translation>Кыргыз тарап</translation>
        </message>
        <message>
            <source>Foreign side</source>
            <translation>Чет өлкөлүк тарап</translation>
        </message>
        <message>
            <source>Third side</source>
            <translation>Үчүнчү тарап</translation>
        </message>
        <message>
            <source>Unknown level</source>
            <translation>Деңгээли белгисиз</translation>
        </message>
        <message>
            <source>Head of state</source>
            <translation>Мамлекет башчысы</translation>
        </message>
        <message>
            <source>Head of government</source>
            <translation>Өкмөт башчысы</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Министр</translation>
        </message>
        <message>
            <source>Deputy minister</source>
            <translation>Министрдин орун басары</translation>
        </message>
        <message>
            <source>Ambassador</source>
            <translation>Элчи</translation>
        </message>
        <message>
            <source>Envoy</source>
            <translation>Өкүл</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Эксперт</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Office</source>
            <comment>a post that somebody holds</comment>
            <translation>Кызмат</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Уюм</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Өлкө</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Жер</translation>
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
            <translation>Окуя</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Offices</source>
            <comment>posts that people hold</comment>
            <translation>Кызматтар</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Уюмдар</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Өлкөлөр</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Жерлер</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программалар</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Окуялар</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Толук аты</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Кыска аты</translation>
        </message>
        <message>
            <source>With initials</source>
            <translation>Инициалдар менен</translation>
        </message>
        <message>
            <source>Abbreviation</source>
            <translation>Кыскартма</translation>
        </message>
        <message>
            <source>Adjective</source>
            <translation>Сын атооч</translation>
        </message>
        <message>
            <source>Mention</source>
            <translation>Эскерүү</translation>
        </message>
        <message>
            <source>Topic or sector</source>
            <translation>Тема же тармак</translation>
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
            <translation>Эскертме</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Тармак</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңы</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>Иште</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Даяр</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Бир нече күн</translation>
        </message>
        <message>
            <source>Part of a month</source>
            <translation>Айдын бөлүгү</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Written in the text</source>
            <translation>Текстте жазылган</translation>
        </message>
        <message>
            <source>From the dateline</source>
            <translation>Баш саптан</translation>
        </message>
        <message>
            <source>Year from the dateline</source>
            <translation>Жылы баш саптан</translation>
        </message>
        <message>
            <source>Year given at import</source>
            <translation>Жылы импортто берилген</translation>
        </message>
        <message>
            <source>Counted from the dateline</source>
            <translation>Баш саптан эсептелген</translation>
        </message>
        <message>
            <source>Year after the dateline's</source>
            <translation>Баш саптан кийинки жыл</translation>
        </message>
        <message>
            <source>Typed by hand</source>
            <translation>Кол менен жазылган</translation>
        </message>
        <message>
            <source>Unknown language</source>
            <translation>Тили белгисиз</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Англисче</translation>
        </message>
        <message>
            <source>Found by cld2</source>
            <translation>cld2 аныктады</translation>
        </message>
        <message>
            <source>Found by Sonnet</source>
            <translation>Sonnet аныктады</translation>
        </message>
        <message>
            <source>Found by its letters</source>
            <translation>Тамгалары боюнча аныкталды</translation>
        </message>
        <message>
            <source>Said by the file</source>
            <translation>Файлда көрсөтүлгөн</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>Кол менен тандалды</translation>
        </message>
    </context>
    <context>
        <name>elchi::Actions</name>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Жаңы жумуш мейкиндиги…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ачуу…</translation>
        </message>
        <message>
            <source>Open the &amp;sample workspace</source>
            <translation>Ү&amp;лгүнү ачуу</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>Файлдарды &amp;импорттоо…</translation>
        </message>
        <message>
            <source>Import &amp;folder…</source>
            <translation>&amp;Папканы импорттоо…</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>Папканы ба&amp;йкоо…</translation>
        </message>
        <message>
            <source>&amp;Paste a dispatch from the clipboard</source>
            <translation>Кабарды алмашуу буферинен &amp;коюу</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>&amp;Көчүрмөсүн сактоо…</translation>
        </message>
        <message>
            <source>C&amp;lose the workspace</source>
            <translation>Мейкиндикти &amp;жабуу</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Чыгуу</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Артка кайтаруу</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Кайра кылуу</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>Чыпканы &amp;тазалоо</translation>
        </message>
        <message>
            <source>&amp;Next unfinished dispatch</source>
            <translation>&amp;Кийинки бүтпөгөн кабар</translation>
        </message>
        <message>
            <source>&amp;Record a meeting from this dispatch</source>
            <translation>Бул кабардан жолугушуу &amp;жазуу</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Окуу</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Жолугушуулар</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Убакыт тилкеси</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Графиктер</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёттор</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Тарых</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Толук экран</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>&amp;Системадагыдай</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Жарык</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Караңгы</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>Колдонуучунун &amp;жетекчилиги</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Баскыч айкалыштары…</translation>
        </message>
        <message>
            <source>&amp;About Elchi</source>
            <translation>Elchi &amp;тууралуу</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Акыркысын ачуу</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Түзөтүү</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Көрүнүш</translation>
        </message>
        <message>
            <source>&amp;Mark</source>
            <translation>&amp;Белгилөө</translation>
        </message>
        <message>
            <source>Mee&amp;tings</source>
            <translation>Жо&amp;лугушуулар</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Отчёттор</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Жөндөөлөр</translation>
        </message>
        <message>
            <source>Interface &amp;language</source>
            <translation>Интерфейстин &amp;тили</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Жа&amp;рдам</translation>
        </message>
        <message>
            <source>Open a &amp;backup…</source>
            <translation>&amp;Камдык көчүрмөнү ачуу…</translation>
        </message>
        <message>
            <source>Import with a pre&amp;view…</source>
            <translation>Алдын ала &amp;көрүп импорттоо…</translation>
        </message>
    </context>
    <context>
        <name>elchi::AliasesEdit</name>
        <message>
            <source>Add alias</source>
            <translation>Вариант кошуу</translation>
        </message>
        <message>
            <source>Language of the alias</source>
            <translation>Варианттын тили</translation>
        </message>
        <message>
            <source>Kind of the alias</source>
            <translation>Варианттын түрү</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Аттын варианты</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Башка аты</translation>
        </message>
        <message>
            <source>Remove the alias</source>
            <translation>Вариантты өчүрүү</translation>
        </message>
        <message>
            <source>&amp;Add alias</source>
            <translation>&amp;Вариант кошуу</translation>
        </message>
        <message>
            <source>from</source>
            <translation>баштап</translation>
        </message>
        <message>
            <source>to</source>
            <translation>чейин</translation>
        </message>
        <message>
            <source>A day as 29.01.2025, a month as 01.2025 or a year as 2025</source>
            <translation>Күн 29.01.2025, ай 01.2025 же жыл 2025 түрүндө</translation>
        </message>
    </context>
    <context>
        <name>elchi::BackupsWindow</name>
        <message>
            <source>Backups of %1</source>
            <translation>Камдык көчүрмөлөр: %1</translation>
        </message>
        <message>
            <source>There is no backup of this workspace yet. The first is made when the workspace is opened again.</source>
            <translation>Бул жумуш мейкиндигинин камдык көчүрмөсү азырынча жок. Биринчиси мейкиндик кайра ачылганда жасалат.</translation>
        </message>
        <message>
            <source>A backup opens as a workspace of its own; the backup and your workspace stay as they are.</source>
            <translation>Көчүрмө өзүнчө жумуш мейкиндиги болуп ачылат; көчүрмөнүн өзү да, сиздин мейкиндигиңиз да ошол бойдон калат.</translation>
        </message>
        <message>
            <source>&amp;Open a copy</source>
            <translation>&amp;Ачуу</translation>
        </message>
    </context>
    <context>
        <name>elchi::CandidateModel</name>
        <message>
            <source>New</source>
            <translation>Жаңы</translation>
        </message>
    </context>
    <context>
        <name>elchi::ChartsPage</name>
        <message>
            <source>By sector</source>
            <translation>Тармактар боюнча</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Айлар боюнча</translation>
        </message>
        <message>
            <source>&amp;Bars</source>
            <translation>&amp;Мамычалар</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation>Таблица кылып кө&amp;рсөтүү</translation>
        </message>
        <message>
            <source>Numbers of the chart</source>
            <translation>Графиктин сандары</translation>
        </message>
        <message>
            <source>Sentences behind the chosen bar</source>
            <translation>Тандалган мамычанын артындагы сүйлөмдөр</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Сүрөттү сактоо</translation>
        </message>
        <message>
            <source>Chart of sectors; “Show as table” has the same numbers</source>
            <translation>Тармактардын графиги; «Таблица кылып көрсөтүү» ошол эле сандарды берет</translation>
        </message>
        <message>
            <source>Here stands how often each sector is spoken of. Mark sectors while reading, or name them in meetings, and they are counted.</source>
            <translation>Бул жерде ар бир тармак канча жолу айтылганы көрүнөт. Тармактарды окуп жатып белгилеңиз же жолугушууларда көрсөтүңүз — алар саналат.</translation>
        </message>
        <message>
            <source>Nothing that passes the filter is counted here.</source>
            <translation>Чыпкадан өткөндөрдүн ичинде санай турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>C&amp;lear the filter</source>
            <translation>&amp;Чыпканы тазалоо</translation>
        </message>
        <message>
            <source>Click a bar, or choose one with the arrows, to read the sentences behind it.</source>
            <translation>Артындагы сүйлөмдөрдү окуу үчүн мамычаны басыңыз же жебелер менен тандаңыз.</translation>
        </message>
        <message>
            <source>The picture was written to %1</source>
            <translation>Сүрөт жазылды: %1</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG сүрөтү</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG вектордук сүрөтү</translation>
        </message>
        <message>
            <source>Co&amp;unt</source>
            <translation>&amp;Саноо</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>С&amp;үрөттү сактоо…</translation>
        </message>
        <message>
            <source>Go to readi&amp;ng</source>
            <translation>Окууга &amp;өтүү</translation>
        </message>
    </context>
    <context>
        <name>elchi::ChoicePopup</name>
        <message>
            <source>Type to find</source>
            <translation>Табуу үчүн жазыңыз</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Варианттар</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodesEdit</name>
        <message>
            <source>Find a sector or topic</source>
            <translation>Тармакты же теманы табуу</translation>
        </message>
        <message>
            <source>Sectors and topics of the meeting</source>
            <translation>Жолугушуунун тармактары жана темалары</translation>
        </message>
        <message>
            <source>None chosen.</source>
            <translation>Эч нерсе тандалган жок.</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodingPanel</name>
        <message>
            <source>Topics and sectors of the dispatch</source>
            <translation>Кабардын темалары жана тармактары</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>No topic or sector yet: code a passage in the text, or the whole dispatch here.</source>
            <translation>Тема же тармак азырынча жок: текстте үзүндүнү же бул жерден кабарды толугу менен коддоңуз.</translation>
        </message>
        <message>
            <source>Code the whole dispatch with a topic or sector</source>
            <translation>Кабарды толугу менен тема же тармак менен коддоо</translation>
        </message>
        <message>
            <source>Type a topic or sector</source>
            <translation>Теманы же тармакты жазыңыз</translation>
        </message>
        <message>
            <source>Show all topics and sectors</source>
            <translation>Бардык темаларды жана тармактарды көрсөтүү</translation>
        </message>
        <message>
            <source>Show all topics and sectors (Down key in the field)</source>
            <translation>Бардык темаларды жана тармактарды көрсөтүү (талаада «төмөн» баскычы)</translation>
        </message>
        <message>
            <source>Code the whole dispatch</source>
            <translation>Кабарды толугу менен коддоо</translation>
        </message>
        <message>
            <source>whole dispatch</source>
            <translation>толук кабар</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n үзүндү</numerusform>
                <numerusform>%n үзүндү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove from %n passage(s)</source>
            <translation>
                <numerusform>%n үзүндүдөн алуу</numerusform>
                <numerusform>%n үзүндүдөн алуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove from the dispatch</source>
            <translation>Кабардан алуу</translation>
        </message>
    </context>
    <context>
        <name>elchi::ColumnList</name>
        <message>
            <source>Columns that are written, in their order</source>
            <translation>Жазыла турган мамычалар, ирети менен</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>Б&amp;аары</translation>
        </message>
        <message>
            <source>Write all columns</source>
            <translation>Бардык мамычаларды жазуу</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Эч бири</translation>
        </message>
        <message>
            <source>Write no column</source>
            <translation>Бир да мамычаны жазбоо</translation>
        </message>
        <message>
            <source>Move the column forward (Alt+Up)</source>
            <translation>Мамычаны башына жылдыруу (Alt+↑)</translation>
        </message>
        <message>
            <source>Move the column back (Alt+Down)</source>
            <translation>Мамычаны аягына жылдыруу (Alt+↓)</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>&amp;Мамычалар</translation>
        </message>
    </context>
    <context>
        <name>elchi::ColumnsTable</name>
        <message>
            <source>Leave out</source>
            <translation>Алынбасын</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агенттик</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Шаары</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Веб-дарек</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>First rows of the table</source>
            <translation>Таблицанын биринчи саптары</translation>
        </message>
        <message>
            <source>What the column “%1” holds</source>
            <translation>«%1» мамычасында эмне бар</translation>
        </message>
    </context>
    <context>
        <name>elchi::CountModel</name>
        <message>
            <source>Sector</source>
            <translation>Тармак</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
    </context>
    <context>
        <name>elchi::CountryBox</name>
        <message>
            <source>No country</source>
            <translation>Өлкөсү жок</translation>
        </message>
    </context>
    <context>
        <name>elchi::DateField</name>
        <message>
            <source>Write a day (03.02.2025), a month (02.2025), a year or a range (03.02.2025–05.02.2025).</source>
            <translation>Күндү (03.02.2025), айды (02.2025), жылды же аралыкты (03.02.2025–05.02.2025) жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>elchi::DifferenceView</name>
        <message>
            <source>Comparison of two dispatches</source>
            <translation>Эки кабарды салыштыруу</translation>
        </message>
        <message>
            <source>&amp;Previous difference</source>
            <translation>&amp;Мурунку айырма</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>&amp;Кийинки айырма</translation>
        </message>
        <message>
            <source>Both texts are the same, word by word.</source>
            <translation>Эки текст сөзмө-сөз бирдей.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>айырма: %n</numerusform>
                <numerusform>айырма: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>%2 айырманын %1-си</translation>
        </message>
    </context>
    <context>
        <name>elchi::DispatchStory</name>
        <message>
            <source>alike, not joined</source>
            <translation>окшош, кошулган эмес</translation>
        </message>
        <message>
            <source>near-copy</source>
            <translation>дээрлик көчүрмө</translation>
        </message>
        <message>
            <source>new version</source>
            <translation>жаңы версия</translation>
        </message>
        <message>
            <source>earlier version</source>
            <translation>мурунку версия</translation>
        </message>
        <message>
            <source>same story</source>
            <translation>ошол эле сюжет</translation>
        </message>
        <message>
            <source>Dispatches of the same story</source>
            <translation>Ошол эле сюжеттеги кабарлар</translation>
        </message>
        <message>
            <source>No other dispatch here tells the same story. Near-copies join it by themselves.</source>
            <translation>Бул сюжетте башка кабар жок. Дээрлик көчүрмөлөр ага өздөрү кошулат.</translation>
        </message>
        <message>
            <source>Open dispatch</source>
            <translation>Кабарды ачуу</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыштыруу</translation>
        </message>
        <message>
            <source>Show both texts side by side, word by word</source>
            <translation>Эки текстти жанаша, сөзмө-сөз көрсөтүү</translation>
        </message>
        <message>
            <source>New version of this</source>
            <translation>Мунун жаңы версиясы</translation>
        </message>
        <message>
            <source>The open dispatch is a correction or a later version of the chosen one</source>
            <translation>Ачык турган кабар тандалганды оңдойт же жаңылайт</translation>
        </message>
        <message>
            <source>Same story</source>
            <translation>Ошол эле сюжет</translation>
        </message>
        <message>
            <source>Both dispatches tell of the same</source>
            <translation>Эки кабар тең бир эле нерсе жөнүндө</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Башка</translation>
        </message>
        <message>
            <source>The chosen dispatch leaves the story and is not proposed again</source>
            <translation>Тандалган кабар сюжеттен чыгат жана кайра сунушталбайт</translation>
        </message>
    </context>
    <context>
        <name>elchi::HistoryModel</name>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>артка кайтарылган</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>өзүнчө кайтарылган</translation>
        </message>
    </context>
    <context>
        <name>elchi::LibraryActions</name>
        <message>
            <source>Set progress: %1</source>
            <translation>Иштин жүрүшү: %1</translation>
        </message>
        <message>
            <source>Remove dispatch</source>
            <translation>Кабарды өчүрүү</translation>
        </message>
        <message>
            <source>Same story</source>
            <translation>Ошол эле сюжет</translation>
        </message>
        <message>
            <source>Different stories</source>
            <translation>Башка-башка сюжеттер</translation>
        </message>
        <message>
            <source>New version of: %1</source>
            <translation>Мунун жаңы версиясы: %1</translation>
        </message>
        <message>
            <source>New version of the other one</source>
            <translation>Экинчисинин жаңы версиясы</translation>
        </message>
    </context>
    <context>
        <name>Invisibles</name>
        <message>
            <source>No-break space</source>
            <translation>Үзүлбөс боштук</translation>
        </message>
        <message>
            <source>Soft hyphen</source>
            <translation>Жумшак ташымал</translation>
        </message>
        <message>
            <source>Arabic letter mark</source>
            <translation>Араб тамгасынын белгиси</translation>
        </message>
        <message>
            <source>Zero width space</source>
            <translation>Туурасы нөл боштук</translation>
        </message>
        <message>
            <source>Zero width non-joiner</source>
            <translation>Туурасы нөл ажыраткыч</translation>
        </message>
        <message>
            <source>Zero width joiner</source>
            <translation>Туурасы нөл бириктиргич</translation>
        </message>
        <message>
            <source>Left-to-right mark</source>
            <translation>Солдон оңго багыттын белгиси</translation>
        </message>
        <message>
            <source>Right-to-left mark</source>
            <translation>Оңдон солго багыттын белгиси</translation>
        </message>
        <message>
            <source>Left-to-right embedding</source>
            <translation>Солдон оңго кыстарма</translation>
        </message>
        <message>
            <source>Right-to-left embedding</source>
            <translation>Оңдон солго кыстарма</translation>
        </message>
        <message>
            <source>End of a turned direction</source>
            <translation>Багыт өзгөрүүсүнүн аягы</translation>
        </message>
        <message>
            <source>Left-to-right override</source>
            <translation>Мажбурлап солдон оңго</translation>
        </message>
        <message>
            <source>Right-to-left override</source>
            <translation>Мажбурлап оңдон солго</translation>
        </message>
        <message>
            <source>Word joiner</source>
            <translation>Сөз бириктиргич</translation>
        </message>
        <message>
            <source>Left-to-right isolate</source>
            <translation>Солдон оңго обочо</translation>
        </message>
        <message>
            <source>Right-to-left isolate</source>
            <translation>Оңдон солго обочо</translation>
        </message>
        <message>
            <source>First strong isolate</source>
            <translation>Биринчи белги боюнча обочо</translation>
        </message>
        <message>
            <source>End of an isolate</source>
            <translation>Обочонун аягы</translation>
        </message>
        <message>
            <source>Byte order mark</source>
            <translation>Байт иретинин белгиси</translation>
        </message>
    </context>
    <context>
        <name>elchi::CarryOverView</name>
        <message>
            <source>whole dispatch</source>
            <translation>бүт кабар</translation>
        </message>
        <message>
            <source>Marks of the earlier version</source>
            <translation>Мурунку версиянын белгилери</translation>
        </message>
        <message>
            <source>Nothing is set before you carry it over. What stays open stands with the dispatch.</source>
            <translation>Белгилер көчүргөндө гана коюлат. Чечилбегени кабардын жанында кала берет.</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Кабыл алуу</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Четке кагуу</translation>
        </message>
        <message>
            <source>Accept all that stand &amp;exactly</source>
            <translation>&amp;Так тургандардын баарын кабыл алуу</translation>
        </message>
        <message>
            <source>&amp;Carry over</source>
            <translation>К&amp;өчүрүү</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Мурун: %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Азыр: %1</translation>
        </message>
        <message>
            <source>Every mark of the earlier version is decided on.</source>
            <translation>Мурунку версиянын бардык белгилери чечилди.</translation>
        </message>
        <message>
            <source>Accepted: %1 · rejected: %2 · open: %3</source>
            <translation>Кабыл алынды: %1 · четке кагылды: %2 · чечиле элек: %3</translation>
        </message>
    </context>
    <context>
        <name>elchi::CarryOverPanel</name>
        <message>
            <source>Carry marks over…</source>
            <translation>Белгилерди көчүрүү…</translation>
        </message>
        <message>
            <source>Marks that cannot be placed</source>
            <translation>Орду табылбаган белгилер</translation>
        </message>
        <message>
            <source>Cannot be placed:</source>
            <translation>Орду табылган жок:</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) of the earlier version are not decided on.</source>
            <translation>
                <numerusform>Мурунку версиянын %n белгиси чечим күтүүдө.</numerusform>
                <numerusform>Мурунку версиянын %n белгиси чечим күтүүдө.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CarryOverModel</name>
        <message>
            <source>accepted</source>
            <translation>кабыл алынды</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>четке кагылды</translation>
        </message>
        <message>
            <source>open</source>
            <translation>чечиле элек</translation>
        </message>
        <message>
            <source>whole dispatch</source>
            <translation>бүт кабар</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>өзгөрүүсүз</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>жылды</translation>
        </message>
        <message>
            <source>same words, other surroundings</source>
            <translation>сөздөр ошол эле, айланасы башка</translation>
        </message>
        <message>
            <source>text changed: «%1» → «%2»</source>
            <translation>текст өзгөрдү: «%1» → «%2»</translation>
        </message>
        <message>
            <source>cannot be placed</source>
            <translation>орду табылган жок</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Marked words</source>
            <translation>Белгиленген сөздөр</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Белги</translation>
        </message>
        <message>
            <source>In the new version</source>
            <translation>Жаңы версияда</translation>
        </message>
    </context>
    <context>
        <name>elchi::DispatchMeetings</name>
        <message>
            <source>Meetings of the dispatch</source>
            <translation>Кабардагы жолугушуулар</translation>
        </message>
        <message>
            <source>Record meeting</source>
            <translation>Жолугушууну жазуу</translation>
        </message>
        <message>
            <source>No meeting is recorded from this dispatch.</source>
            <translation>Бул кабардан жолугушуу жазылган эмес.</translation>
        </message>
        <message>
            <source>Begin a meeting with what is marked in this dispatch</source>
            <translation>Ушул кабарда белгиленгенден жолугушуу баштоо</translation>
        </message>
        <message>
            <source>Open meeting</source>
            <translation>Жолугушууну ачуу</translation>
        </message>
    </context>
    <context>
        <name>elchi::DispatchPanel</name>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Шаар</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агенттик</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Source named in the text</source>
            <translation>Текстте аталган булак</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Веб-дарек</translation>
        </message>
        <message>
            <source>Progress of the dispatch</source>
            <translation>Кабар боюнча иштин жүрүшү</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Иштин жүрүшү</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Language of the dispatch</source>
            <translation>Кабардын тили</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
    </context>
    <context>
        <name>elchi::EncodingBox</name>
        <message>
            <source>Recognise</source>
            <translation>Аныктоо</translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityCard</name>
        <message>
            <source>Tenures</source>
            <translation>Кызмат мөөнөттөрү</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Эскерүүлөр</translation>
        </message>
        <message>
            <source>Choose an entry to see its names, its tenures and the sentences that mention it.</source>
            <translation>Аттарын, кызмат мөөнөттөрүн жана ал эскерилген сүйлөмдөрдү көрүү үчүн жазууну тандаңыз.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>No dispatch mentions it yet.</source>
            <translation>Аны азырынча бир да кабар эскербейт.</translation>
        </message>
        <message>
            <source>Merge into another entry</source>
            <translation>Башка жазуу менен бириктирүү</translation>
        </message>
        <message>
            <source>Delete the entry</source>
            <translation>Жазууну өчүрүү</translation>
        </message>
        <message>
            <source>Mentions: %L1</source>
            <translation>Эскерүүлөр: %L1</translation>
        </message>
        <message>
            <source>Mer&amp;ge into…</source>
            <translation>Б&amp;ириктирүү…</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>Ө&amp;чүрүү</translation>
        </message>
        <message>
            <source>Merged into this entry</source>
            <translation>Бул жазууга бириктирилгендер</translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityForm</name>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Өлкө</translation>
        </message>
        <message>
            <source>Posted to</source>
            <translation>Кызмат өтөгөн өлкө</translation>
        </message>
        <message>
            <source>Number in another register</source>
            <translation>Башка реестрдеги номери</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертме</translation>
        </message>
        <message>
            <source>What is worth knowing</source>
            <translation>Эмнени билүү маанилүү</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Аттын варианттары</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Кайсы өлкөнүн өкүлү</translation>
        </message>
        <message>
            <source>An entry needs a name.</source>
            <translation>Жазуунун аты болушу керек.</translation>
        </message>
        <message>
            <source>Write Q183 for Wikidata, ISO:KG or ISO:KG-GB for ISO 3166, with commas between.</source>
            <translation>Wikidata үчүн Q183, ISO 3166 үчүн ISO:KG же ISO:KG-GB деп, үтүр менен бөлүп жазыңыз.</translation>
        </message>
        <message>
            <source>Q183 of Wikidata, ISO:KG</source>
            <translation>Wikidata Q183, ISO:KG</translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityList</name>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Find by name or alias</source>
            <translation>Аты же варианты боюнча табуу</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n жазуу</numerusform>
                <numerusform>%n жазуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Ne&amp;w…</source>
            <translation>Жаң&amp;ы…</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Бириктирүү…</translation>
        </message>
        <message>
            <source>No entry is called so. Look for other words or in all types, or add it.</source>
            <translation>Мындай жазуу жок. Башка сөздөр менен же бардык түрлөрдөн издеңиз, же аны кошуңуз.</translation>
        </message>
        <message>
            <source>Add an entr&amp;y…</source>
            <translation>Жазуу ко&amp;шуу…</translation>
        </message>
        <message>
            <source>People, offices, organisations and countries stand here; name one while marking a dispatch, or add one.</source>
            <translation>Бул жерде адамдар, кызматтар, уюмдар жана өлкөлөр турат; кабарды белгилегенде бирин атаңыз же өзүңүз кошуңуз.</translation>
        </message>
        <message>
            <source>Import entries from a table</source>
            <translation>Жазууларды таблицадан импорттоо</translation>
        </message>
        <message>
            <source>Export the registry as a table</source>
            <translation>Реестрди таблица катары экспорттоо</translation>
        </message>
        <message>
            <source>Export the registry</source>
            <translation>Реестрди экспорттоо</translation>
        </message>
        <message>
            <source>registry</source>
            <translation>реестр</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Жазылды: %1</translation>
        </message>
        <message>
            <source>Import entries</source>
            <translation>Жазууларды импорттоо</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) came or changed.</source>
            <translation>
                <numerusform>%n жазуу кошулду же өзгөрдү.</numerusform>
                <numerusform>%n жазуу кошулду же өзгөрдү.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityModel</name>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Өлкө</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Аттын варианттары</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Эскерүүлөр</translation>
        </message>
    </context>
    <context>
        <name>elchi::FilterBar</name>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Өлкөлөр</translation>
        </message>
        <message>
            <source>Sectors and topics</source>
            <translation>Тармактар жана темалар</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Агенттиктер</translation>
        </message>
        <message>
            <source>Status of meetings</source>
            <translation>Жолугушуулардын абалы</translation>
        </message>
        <message>
            <source>Progress of dispatches</source>
            <translation>Кабарлардагы иштин жүрүшү</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Сөздөр</translation>
        </message>
        <message>
            <source>+ filter</source>
            <translation>+ чыпка</translation>
        </message>
        <message>
            <source>Narrow what is listed, counted and exported</source>
            <translation>Көрсөтүлгөндү, саналганды жана чыгарылганды тарытуу</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазалоо</translation>
        </message>
        <message>
            <source>Take away the whole filter</source>
            <translation>Чыпканы толугу менен алып салуу</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Алып салуу: %1</translation>
        </message>
        <message>
            <source>Words in title or text</source>
            <translation>Аталыштагы же тексттеги сөздөр</translation>
        </message>
    </context>
    <context>
        <name>elchi::FindEdit</name>
        <message>
            <source>Found</source>
            <translation>Табылды</translation>
        </message>
    </context>
    <context>
        <name>elchi::FindPartyModel</name>
        <message>
            <source>new office</source>
            <translation>жаңы кызмат</translation>
        </message>
        <message>
            <source>new person</source>
            <translation>жаңы адам</translation>
        </message>
    </context>
    <context>
        <name>elchi::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Тарых</translation>
        </message>
        <message>
            <source>&amp;Show the place</source>
            <translation>&amp;Ордун көрсөтүү</translation>
        </message>
        <message>
            <source>&amp;Take back this act alone</source>
            <translation>&amp;Ушул аракетти гана кайтаруу</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Аракетти издөө</translation>
        </message>
        <message>
            <source>Everything that is done in this workspace stands here: when, by whom and what. Nothing was done yet.</source>
            <translation>Бул жерде жумуш мейкиндигинде жасалгандардын баары турат: качан, ким жана эмне. Азырынча эч нерсе жасала элек.</translation>
        </message>
        <message>
            <source>No act has these words.</source>
            <translation>Мындай сөздөр менен аракет жок.</translation>
        </message>
        <message>
            <source>&amp;Redo up to this act</source>
            <translation>&amp;Ушул аракетке чейин кайра кылуу</translation>
        </message>
        <message>
            <source>&amp;Undo back to this act</source>
            <translation>&amp;Ушул аракетке чейин артка кайтаруу</translation>
        </message>
        <message>
            <source>Redone up to: %1</source>
            <translation>Ушуга чейин кайра кылынды: %1</translation>
        </message>
        <message>
            <source>Undone back to: %1</source>
            <translation>Ушуга чейин артка кайтарылды: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Кайтарылды: %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportModel</name>
        <message>
            <source>Imported</source>
            <translation>Импорттолду</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Кайталанган</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Кабыл алынбады</translation>
        </message>
        <message>
            <source>Much like another dispatch; it joined its story.</source>
            <translation>Башка кабарга абдан окшош; анын сюжетине кошулду.</translation>
        </message>
        <message>
            <source>Near-copy</source>
            <translation>Дээрлик көчүрмө</translation>
        </message>
        <message>
            <source>Clipboard</source>
            <translation>Алмашуу буфери</translation>
        </message>
        <message>
            <source>The same dispatch is already there; Enter opens it.</source>
            <translation>Ошол эле кабар бар; Enter аны ачат.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Title or file</source>
            <translation>Аталышы же файлы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агенттик</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Коддоо</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>датасы жок</translation>
        </message>
        <message>
            <source>the year is not in the dateline</source>
            <translation>баш сапта жыл жок</translation>
        </message>
        <message>
            <source>no agency</source>
            <translation>агенттиги жок</translation>
        </message>
        <message>
            <source>language not recognised</source>
            <translation>тили таанылган жок</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Чечимди күтөт</translation>
        </message>
        <message>
            <source>Columns as you chose them; the preview changes them.</source>
            <translation>Мамычалар — сиз тандагандай; алдын ала көрүүдө өзгөртсө болот.</translation>
        </message>
        <message numerus="yes">
            <source>seems to hold %n dispatches</source>
            <translation>
                <numerusform>ичинде %n кабар бар окшойт</numerusform>
                <numerusform>ичинде %n кабар бар окшойт</numerusform>
            </translation>
        </message>
        <message>
            <source>looks like %1 read as %2</source>
            <translation>%2 катары окулган %1 окшойт</translation>
        </message>
        <message>
            <source>Repaired: it was %1 read as %2.</source>
            <translation>Калыбына келтирилди: %2 катары окулган %1 болчу.</translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportOptionsRow</name>
        <message>
            <source>&amp;Context date</source>
            <translation>&amp;Таяныч күнү</translation>
        </message>
        <message>
            <source>Gives the year where a dateline has none</source>
            <translation>Баш сапта жыл жок болсо, жыл ушундан алынат</translation>
        </message>
        <message>
            <source>Context date</source>
            <translation>Таяныч күнү</translation>
        </message>
        <message>
            <source>As read</source>
            <translation>Кабардагыдай</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>&amp;Агенттик</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Коддоо</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Коддоо</translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Try refused again</source>
            <translation>Кабыл алынбагандарды кайталоо</translation>
        </message>
        <message>
            <source>Items of the import</source>
            <translation>Импорттун саптары</translation>
        </message>
        <message>
            <source>Outcomes to show</source>
            <translation>Көрсөтүлүүчү жыйынтыктар</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Бардык саптар</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Импорттун жүрүшү</translation>
        </message>
        <message>
            <source>Imports the refused files once more with the options above</source>
            <translation>Кабыл алынбаган файлдарды жогорудагы жөндөөлөр менен кайра импорттойт</translation>
        </message>
        <message numerus="yes">
            <source>%n imported</source>
            <translation>
                <numerusform>импорттолду: %n</numerusform>
                <numerusform>импорттолду: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>кайталанган: %n</numerusform>
                <numerusform>кайталанган: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n near-copy(s)</source>
            <translation>
                <numerusform>дээрлик көчүрмө: %n</numerusform>
                <numerusform>дээрлик көчүрмө: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>кабыл алынбады: %n</numerusform>
                <numerusform>кабыл алынбады: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Each file of an import is listed here with what became of it.</source>
            <translation>Импорттун ар бир файлы жана анын жыйынтыгы бул жерде турат.</translation>
        </message>
        <message>
            <source>Cancelled; what was imported stays: %1</source>
            <translation>Токтотулду; импорттолгону калат: %1</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Күмөндүүлөр</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>болжол менен %n секунд калды</numerusform>
                <numerusform>болжол менен %n секунд калды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>болжол менен %n мүнөт калды</numerusform>
                <numerusform>болжол менен %n мүнөт калды</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Алдын ала көрүү…</translation>
        </message>
        <message>
            <source>Shows what would be read, and lets you have it otherwise (F5)</source>
            <translation>Эмне окулаарын көрсөтөт жана аны өзгөртүүгө болот (F5)</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n чечимиңизди күтөт</numerusform>
                <numerusform>%n чечимиңизди күтөт</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::Inspector</name>
        <message>
            <source>Open a dispatch in the library: its fields, topics, meetings and note appear here.</source>
            <translation>Китепканадан кабарды ачыңыз: анын талаалары, темалары, жолугушуулары жана эскертмеси бул жерде чыгат.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Белги</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>Кабар</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темалар жана тармактар</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Жолугушуулар</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Сюжет</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертме</translation>
        </message>
        <message>
            <source>Note on the dispatch</source>
            <translation>Кабарга эскертме</translation>
        </message>
        <message>
            <source>Your own words on this dispatch</source>
            <translation>Бул кабар тууралуу өз сөздөрүңүз</translation>
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
                <numerusform>%n белги</numerusform>
                <numerusform>%n белги</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::LibraryPane</name>
        <message>
            <source>Import dispatches…</source>
            <translation>Кабарларды импорттоо…</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Издөөнү тазалоо</translation>
        </message>
        <message>
            <source>Dispatches</source>
            <translation>Кабарлар</translation>
        </message>
        <message>
            <source>Search dispatches</source>
            <translation>Кабарларды издөө</translation>
        </message>
        <message>
            <source>Search titles and texts</source>
            <translation>Аталыштардан жана тексттерден издөө</translation>
        </message>
        <message>
            <source>Order of the dispatches</source>
            <translation>Кабарлардын тартиби</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Адегенде жаңылары</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Адегенде эскилери</translation>
        </message>
        <message>
            <source>By agency</source>
            <translation>Агенттик боюнча</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Аталышы боюнча</translation>
        </message>
        <message>
            <source>Go to the list</source>
            <translation>Тизмеге өтүү</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 ичинен %1</translation>
        </message>
        <message>
            <source>No dispatch passes the search and the filter.</source>
            <translation>Издөөгө жана чыпкага бир да кабар туура келбейт.</translation>
        </message>
        <message>
            <source>&amp;Find dispatches</source>
            <translation>Кабарларды &amp;издөө</translation>
        </message>
        <message>
            <source>Dispatches that you import are listed here, to be read and marked.</source>
            <translation>Импорттолгон кабарлар ушул жерден чыгат: аларды окуп, белгилейсиз.</translation>
        </message>
    </context>
    <context>
        <name>AskPaths</name>
        <message>
            <source>Elchi workspaces (*.elchi)</source>
            <translation>Elchi жумуш мейкиндиктери (*.elchi)</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Жумуш мейкиндигин ачуу</translation>
        </message>
        <message>
            <source>Import dispatches</source>
            <translation>Кабарларды импорттоо</translation>
        </message>
        <message>
            <source>Dispatches (*.txt *.md *.html *.htm *.xhtml *.docx *.odt *.rtf *.pdf *.eml *.mbox *.rss *.atom *.xml *.csv *.tsv *.json *.jsonl *.ndjson *.mht *.mhtml *.zip);;All files (*)</source>
            <translation>Кабарлар (*.txt *.md *.html *.htm *.xhtml *.docx *.odt *.rtf *.pdf *.eml *.mbox *.rss *.atom *.xml *.csv *.tsv *.json *.jsonl *.ndjson *.mht *.mhtml *.zip);;Бардык файлдар (*)</translation>
        </message>
    </context>
    <context>
        <name>elchi::CopySaver</name>
        <message>
            <source>Saving a copy…</source>
            <translation>Көчүрмө сакталууда…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>No copy was saved: it was cancelled.</source>
            <translation>Көчүрмө сакталган жок: сиз токтоттуңуз.</translation>
        </message>
        <message>
            <source>A verified copy was saved: %1</source>
            <translation>Текшерилген көчүрмө сакталды: %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::HistoryDock</name>
        <message>
            <source>History</source>
            <translation>Тарых</translation>
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
            <translation>Сакталды</translation>
        </message>
        <message>
            <source>%1 — Elchi</source>
            <translation>%1 — Elchi</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Артка кайтаруу</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Артка кайтаруу: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Кайра кылуу</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Кайра кылуу: %1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Артка кайтарылды: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Кайра жасалды: %1</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Жаңы жумуш мейкиндиги</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Папканы импорттоо</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Папканы байкоо</translation>
        </message>
        <message>
            <source>The folder is not watched any more: %1</source>
            <translation>Папка мындан ары байкалбайт: %1</translation>
        </message>
        <message>
            <source>What is in this folder and what comes there is imported by itself: %1</source>
            <translation>Бул папкадагы жана ага келген файлдар өзү импорттолот: %1</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Көчүрмөсүн сактоо</translation>
        </message>
        <message>
            <source> copy</source>
            <translation> көчүрмө</translation>
        </message>
        <message>
            <source>Open or make a workspace first, then drop the dispatches again.</source>
            <translation>Адегенде жумуш мейкиндигин ачыңыз же түзүңүз, анан кабарларды кайра сүйрөп келиңиз.</translation>
        </message>
        <message>
            <source>This is a copy of the backup of %1. The backup itself and your workspace are as they were.</source>
            <translation>Бул — %1 камдык көчүрмөсүнүн өзүнчө файлдагы мазмуну. Көчүрмөнүн өзү да, сиздин мейкиндигиңиз да өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Today's backup was made and checked.</source>
            <translation>Бүгүнкү камдык көчүрмө жасалып, текшерилди.</translation>
        </message>
        <message>
            <source>No backup could be made: %1</source>
            <translation>Камдык көчүрмө жасалган жок. %1</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>жумуш мейкиндиги</translation>
        </message>
    </context>
    <context>
        <name>elchi::MarkDesk</name>
        <message>
            <source>Suggested: %1</source>
            <translation>Сунуш: %1</translation>
        </message>
        <message>
            <source>Stands inside of a name: accepted only one by one</source>
            <translation>Аталыштын ичинде турат: бирден гана кабыл алынат</translation>
        </message>
    </context>
    <context>
        <name>elchi::MarkPanel</name>
        <message>
            <source>Date that is meant</source>
            <translation>Айтылган дата</translation>
        </message>
        <message>
            <source>Open in registry</source>
            <translation>Реестрде ачуу</translation>
        </message>
        <message>
            <source>Remove mark</source>
            <translation>Белгини өчүрүү</translation>
        </message>
        <message>
            <source>Choose a mark in the text to see what it stands for and to change it.</source>
            <translation>Маанисин көрүү жана өзгөртүү үчүн тексттен белгини тандаңыз.</translation>
        </message>
        <message>
            <source>Note on the mark</source>
            <translation>Белгиге эскертме</translation>
        </message>
        <message>
            <source>Change the entity of the mark</source>
            <translation>Белгинин объектин алмаштыруу</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Атын жазыңыз</translation>
        </message>
        <message>
            <source>Take this mark off the text; Undo brings it back</source>
            <translation>Белгини тексттен алуу; артка кайтаруу аны кайтарат</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Алмаштыруу</translation>
        </message>
        <message>
            <source>%1, on the whole dispatch</source>
            <translation>%1, толук кабарда</translation>
        </message>
        <message>
            <source>Suggested, accepted by %1 on %2</source>
            <translation>Сунуш, кабыл алган: %1, %2</translation>
        </message>
        <message>
            <source>Set by %1 on %2</source>
            <translation>Койгон: %1, %2</translation>
        </message>
        <message>
            <source>Who says this is not named yet.</source>
            <translation>Муну ким айтканы азырынча көрсөтүлгөн эмес.</translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingEditor</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Аталышы</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Жолугушуунун түрү</translation>
        </message>
        <message>
            <source>Status of the meeting</source>
            <translation>Жолугушуунун абалы</translation>
        </message>
        <message>
            <source>How they met</source>
            <translation>Кантип жолугушкан</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Жери</translation>
        </message>
        <message>
            <source>Level of the Kyrgyz side</source>
            <translation>Кыргыз тараптын деңгээли</translation>
        </message>
        <message>
            <source>Level of the foreign side</source>
            <translation>Чет өлкөлүк тараптын деңгээли</translation>
        </message>
        <message>
            <source>Visit or summit that it is part of</source>
            <translation>Ал кирген сапар же саммит</translation>
        </message>
        <message>
            <source>Only recalled in the text as &amp;background</source>
            <translation>Текстте &amp;эске гана салынган</translation>
        </message>
        <message>
            <source>&amp;Record meeting</source>
            <translation>Жолугушууну &amp;жазуу</translation>
        </message>
        <message>
            <source>D&amp;iscard</source>
            <translation>&amp;Таштап салуу</translation>
        </message>
        <message>
            <source>&amp;New meeting from this dispatch</source>
            <translation>Бул кабардан жаңы &amp;жолугушуу</translation>
        </message>
        <message>
            <source>D&amp;elete meeting</source>
            <translation>Жолугушууну &amp;өчүрүү</translation>
        </message>
        <message>
            <source>⚠ Held, but dated after the dispatch of %1 that tells of it. Is it planned?</source>
            <translation>⚠ Өттү деп турат, бирок датасы ал айтылган %1 кабарынан кийин. Балким, пландалгандыр?</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Түрү</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Абалы</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;Кантип</translation>
        </message>
        <message>
            <source>&amp;Level of the Kyrgyz side</source>
            <translation>Кыргыз тараптын &amp;деңгээли</translation>
        </message>
        <message>
            <source>Le&amp;vel of the foreign side</source>
            <translation>Чет өлкөлүк тараптын д&amp;еңгээли</translation>
        </message>
        <message>
            <source>Sectors and topics</source>
            <translation>Тармактар жана темалар</translation>
        </message>
        <message>
            <source>Part &amp;of</source>
            <translation>Курамына &amp;кирет</translation>
        </message>
        <message>
            <source>Note on the meeting</source>
            <translation>Жолугушууга эскертме</translation>
        </message>
        <message>
            <source>Not&amp;e</source>
            <translation>Э&amp;скертме</translation>
        </message>
        <message>
            <source>Sentences that it comes from</source>
            <translation>Ал алынган сүйлөмдөр</translation>
        </message>
        <message>
            <source>Sentences that the meeting comes from</source>
            <translation>Жолугушуу алынган сүйлөмдөр</translation>
        </message>
        <message>
            <source>No sentence is named as the source of this meeting.</source>
            <translation>Бул жолугушуунун булагы катары сүйлөм көрсөтүлгөн эмес.</translation>
        </message>
        <message>
            <source>Store this meeting (Ctrl+Enter)</source>
            <translation>Бул жолугушууну сактоо (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>No visit or summit</source>
            <translation>Сапар же саммит жок</translation>
        </message>
        <message>
            <source>Choose a meeting in the list to see and change its fields.</source>
            <translation>Талааларын көрүү жана өзгөртүү үчүн тизмеден жолугушууну тандаңыз.</translation>
        </message>
        <message>
            <source>Draft: stored as soon as you choose “Record meeting”.</source>
            <translation>Долбоор: «Жолугушууну жазуу» басылганда сакталат.</translation>
        </message>
        <message>
            <source>Stored. Each change is stored when you leave its field.</source>
            <translation>Сакталды. Ар бир өзгөртүү талаадан чыкканда сакталат.</translation>
        </message>
        <message>
            <source>Write a day (03.02.2025), several (3–5.02.2025), a month (02.2025), a part of one (early, mid or late 02.2025) or a year.</source>
            <translation>Күндү (03.02.2025), бир нече күндү (3–5.02.2025), айды (02.2025), анын бөлүгүн (02.2025 башы, ортосу же аягы) же жылды жазыңыз.</translation>
        </message>
        <message>
            <source>&amp;Next: %1</source>
            <translation>&amp;Кийинкиси: %1</translation>
        </message>
        <message>
            <source>%1 (noted %2)</source>
            <comment>a status of a meeting and when the analyst said so</comment>
            <translation>%1 (белгиленди: %2)</translation>
        </message>
        <message>
            <source>03.02.2025 or 3–5.02.2025</source>
            <translation>03.02.2025 же 3–5.02.2025</translation>
        </message>
        <message>
            <source>A day (03.02.2025), several (3–5.02.2025), a month (02.2025), a part of one (early, mid or late 02.2025) or a year</source>
            <translation>Күн (03.02.2025), бир нече күн (3–5.02.2025), ай (02.2025), анын бөлүгү (02.2025 башы, ортосу же аягы) же жыл</translation>
        </message>
        <message>
            <source>Draft without participants: accept the suggestions of the dispatch and record again, or add them here.</source>
            <translation>Катышуучуларсыз долбоор: кабардагы сунуштарды кабыл алып, жолугушууну кайра жазыңыз же катышуучуларды бул жерден кошуңуз.</translation>
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
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Өлкөлөр</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Kyrgyz side</source>
            <translation>Кыргыз тарап</translation>
        </message>
        <message>
            <source>Foreign side</source>
            <translation>Чет өлкөлүк тарап</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Тармактар</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>%1: held, but dated after the dispatch of %2 that tells of it</source>
            <translation>%1: өттү, бирок аны айткан %2 кабардан кийинки күн менен</translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingPanel</name>
        <message>
            <source>&amp;Open meeting</source>
            <translation>Жолугушууну &amp;ачуу</translation>
        </message>
        <message>
            <source>Sentences that the meeting comes from</source>
            <translation>Жолугушуу алынган сүйлөмдөр</translation>
        </message>
        <message>
            <source>No sentence is named as the source of this meeting.</source>
            <translation>Бул жолугушуунун булагы катары сүйлөм көрсөтүлгөн эмес.</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>Сүйлөмдөр</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Жер</translation>
        </message>
        <message>
            <source>Kyrgyz side</source>
            <translation>Кыргыз тарап</translation>
        </message>
        <message>
            <source>Foreign side</source>
            <translation>Чет өлкөлүк тарап</translation>
        </message>
        <message>
            <source>Sectors and topics</source>
            <translation>Тармактар жана темалар</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертме</translation>
        </message>
        <message>
            <source>Choose a meeting: its fields and sentences stand here.</source>
            <translation>Жолугушууну тандаңыз: бул жерде анын талаалары менен сүйлөмдөрү чыгат.</translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingsPage</name>
        <message>
            <source>Meetings</source>
            <translation>Жолугушуулар</translation>
        </message>
        <message>
            <source>Delete meeting</source>
            <translation>Жолугушууну өчүрүү</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n жолугушуу</numerusform>
                <numerusform>%n жолугушуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the &amp;draft of “%1”</source>
            <translation>«%1» &amp;долбооруна кайтуу</translation>
        </message>
        <message>
            <source>Who met whom stands here. Open a dispatch and choose “Record meeting” to make a draft from its marks.</source>
            <translation>Бул жерде ким ким менен жолукканы турат. Белгилеринен долбоор алуу үчүн кабарды ачып, «Жолугушууну жазуу» тандаңыз.</translation>
        </message>
        <message>
            <source>Find in the list of meetings</source>
            <translation>Жолугушуулардын тизмесинен табуу</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Тизмеден табуу</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meeting(s)</source>
            <translation>
                <numerusform>%n жолугушуунун ичинен %1</numerusform>
                <numerusform>%n жолугушуунун ичинен %1</numerusform>
            </translation>
        </message>
        <message>
            <source>These words stand in no meeting of the list.</source>
            <translation>Бул сөздөр тизмедеги бир да жолугушууда жок.</translation>
        </message>
        <message>
            <source>&amp;Show all meetings</source>
            <translation>Бардык жолугушууларды &amp;көрсөтүү</translation>
        </message>
        <message>
            <source>&amp;Go to reading</source>
            <translation>Окууга &amp;өтүү</translation>
        </message>
        <message>
            <source>No meeting passes the filter.</source>
            <translation>Чыпкага бир да жолугушуу туура келбейт.</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>Чыпканы &amp;тазалоо</translation>
        </message>
    </context>
    <context>
        <name>elchi::CancelButton</name>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>elchi::TableFileButtons</name>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Импорттоо…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Экспорттоо…</translation>
        </message>
        <message>
            <source>CSV tables (*.csv *.txt)</source>
            <translation>CSV таблицалары (*.csv *.txt)</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV таблицасы</translation>
        </message>
    </context>
    <context>
        <name>elchi::MergeBar</name>
        <message>
            <source>Merge</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>Merge into: type to find</source>
            <translation>Кайсы жазуу менен бириктирүү: атын жаза баштаңыз</translation>
        </message>
        <message>
            <source>Cancel the merge</source>
            <translation>Бириктирүүнү жокко чыгаруу</translation>
        </message>
        <message>
            <source>Find the entry that “%1” becomes part of.</source>
            <translation>«%1» кайсы жазуунун бөлүгү болорун табыңыз.</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>аты</translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>аттын %n варианты</numerusform>
                <numerusform>аттын %n варианты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n эскерүү</numerusform>
                <numerusform>%n эскерүү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tenure(s)</source>
            <translation>
                <numerusform>%n кызмат мөөнөтү</numerusform>
                <numerusform>%n кызмат мөөнөтү</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” becomes part of “%2”. These move: %3. Undo parts them again.</source>
            <translation>«%1» — «%2» жазуусунун бөлүгү болот. Өтөт: %3. Артка кайтаруу аларды кайра бөлөт.</translation>
        </message>
        <message>
            <source>They are of different types: %1 and %2.</source>
            <translation>Алардын түрлөрү башка: %1 жана %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитата</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>its place in %n meeting(s)</source>
            <translation>
                <numerusform>%n жолугушуудагы орду</numerusform>
                <numerusform>%n жолугушуудагы орду</numerusform>
            </translation>
        </message>
        <message>
            <source>its note</source>
            <translation>эскертмеси</translation>
        </message>
    </context>
    <context>
        <name>elchi::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Билдирүүнү жабуу</translation>
        </message>
    </context>
    <context>
        <name>elchi::NewEntityBar</name>
        <message>
            <source>Type of the new entry</source>
            <translation>Жаңы жазуунун түрү</translation>
        </message>
        <message>
            <source>Name of the new entry</source>
            <translation>Жаңы жазуунун аты</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Add the entry</source>
            <translation>Жазууну кошуу</translation>
        </message>
        <message>
            <source>Cancel the new entry</source>
            <translation>Жаңы жазууну жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>elchi::NoteEdit</name>
        <message>
            <source>Next misspelt word</source>
            <translation>Кийинки ката сөз</translation>
        </message>
        <message>
            <source>No suggestions for this word</source>
            <translation>Бул сөзгө сунуш жок</translation>
        </message>
        <message>
            <source>Spelling language</source>
            <translation>Орфографиянын тили</translation>
        </message>
        <message>
            <source>Do not check</source>
            <translation>Текшербөө</translation>
        </message>
        <message>
            <source>Add to the workspace's vocabulary</source>
            <translation>Жумуш мейкиндигинин сөздүгүнө кошуу</translation>
        </message>
    </context>
    <context>
        <name>elchi::PartiesEdit</name>
        <message>
            <source>Add to the Kyrgyz side: type to find</source>
            <translation>Кыргыз тарапка кошуу: атын жазыңыз</translation>
        </message>
        <message>
            <source>Add to the foreign side: type to find</source>
            <translation>Чет өлкөлүк тарапка кошуу: атын жазыңыз</translation>
        </message>
        <message>
            <source>Add to the third side: type to find</source>
            <translation>Үчүнчү тарапка кошуу: атын жазыңыз</translation>
        </message>
    </context>
    <context>
        <name>elchi::PartyRow</name>
        <message>
            <source>No country</source>
            <translation>Өлкөсү жок</translation>
        </message>
        <message>
            <source>Country of the participant</source>
            <translation>Катышуучунун өлкөсү</translation>
        </message>
        <message>
            <source>Side of the participant</source>
            <translation>Катышуучунун тарабы</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Катышуучу</translation>
        </message>
        <message>
            <source>Participant: type to find</source>
            <translation>Катышуучу: атын жазыңыз</translation>
        </message>
        <message>
            <source>Office of the participant</source>
            <translation>Катышуучунун кызматы</translation>
        </message>
        <message>
            <source>Office: type to find</source>
            <translation>Кызмат: аталышын жазыңыз</translation>
        </message>
        <message>
            <source>Role of the participant</source>
            <translation>Катышуучунун ролу</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ролу</translation>
        </message>
        <message>
            <source>Remove the participant</source>
            <translation>Катышуучуну алып салуу</translation>
        </message>
        <message>
            <source>Move to the other side</source>
            <translation>Башка тарапка которуу</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <comment>side</comment>
            <translation>Кыргыз</translation>
        </message>
        <message>
            <source>Foreign</source>
            <comment>side</comment>
            <translation>Чет өлкөлүк</translation>
        </message>
        <message>
            <source>Third</source>
            <comment>side</comment>
            <translation>Үчүнчү</translation>
        </message>
        <message>
            <source>Remove the participant (Ctrl+Shift+Delete)</source>
            <translation>Катышуучуну алып салуу (Ctrl+Shift+Delete)</translation>
        </message>
    </context>
    <context>
        <name>elchi::PeriodPopup</name>
        <message>
            <source>dd.mm.yyyy, mm.yyyy or yyyy</source>
            <translation>кк.аа.жжжж, аа.жжжж же жжжж</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Башы</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Аягы</translation>
        </message>
        <message>
            <source>Use this period</source>
            <translation>Мезгилди колдонуу</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Быйыл</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Былтыр</translation>
        </message>
        <message>
            <source>The last twelve months</source>
            <translation>Акыркы он эки ай</translation>
        </message>
    </context>
    <context>
        <name>elchi::PieceList</name>
        <message>
            <source>Dispatches in the text</source>
            <translation>Тексттеги кабарлар</translation>
        </message>
        <message>
            <source>With the one above</source>
            <translation>Мурункусу менен</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агенттик</translation>
        </message>
    </context>
    <context>
        <name>elchi::PlacesRail</name>
        <message>
            <source>Places</source>
            <translation>Бөлүмдөр</translation>
        </message>
    </context>
    <context>
        <name>elchi::PreviewPane</name>
        <message>
            <source>Read &amp;as</source>
            <translation>&amp;Кантип окуу</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Кантип окуу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттоо</translation>
        </message>
        <message>
            <source>Beginning of the text</source>
            <translation>Тексттин башы</translation>
        </message>
        <message>
            <source>Import what the preview shows</source>
            <translation>Көрсөтүлгөндү импорттоо</translation>
        </message>
        <message>
            <source>Back to the list of the import</source>
            <translation>Импорттун тизмесине кайтуу</translation>
        </message>
        <message>
            <source>Choose the column that holds the text of the dispatches.</source>
            <translation>Кабарлардын тексти турган мамычаны тандаңыз.</translation>
        </message>
        <message>
            <source>&amp;Keep as one</source>
            <translation>&amp;Бирөө бойдон калтыруу</translation>
        </message>
        <message numerus="yes">
            <source>Split into %n</source>
            <translation>
                <numerusform>%n кабарга бөлүү</numerusform>
                <numerusform>%n кабарга бөлүү</numerusform>
            </translation>
        </message>
        <message>
            <source>Say above each column what it holds; the next such table is read alike.</source>
            <translation>Ар бир мамычанын үстүнөн анда эмне турганын айтыңыз; кийинки ушундай таблица ошондой окулат.</translation>
        </message>
        <message>
            <source>Tick what belongs to the dispatch above it (Space).</source>
            <translation>Мурунку кабарга таандыгын белгилеңиз (боштук баскычы).</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Болгону</translation>
        </message>
        <message>
            <source>Repaired</source>
            <translation>Калыбына келтирилгени</translation>
        </message>
        <message>
            <source>Beginning of the repaired text</source>
            <translation>Калыбына келтирилген тексттин башы</translation>
        </message>
        <message>
            <source>The text looks like %1 read as %2; the original stays when it is repaired.</source>
            <translation>Текст %2 катары окулган %1 окшойт; калыбына келтирилгенде да түпнуска сакталат.</translation>
        </message>
        <message>
            <source>Your work stands on this dispatch: it stays, and what is read again is stored beside it as its new version.</source>
            <translation>Бул кабарда ишиңиз бар: ал кала берет, кайра окулганы анын жаңы версиясы болуп жанына сакталат.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Калыбына келтирүү</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Кайра окуу</translation>
        </message>
        <message>
            <source>&amp;Leave as it is</source>
            <translation>&amp;Ошол бойдон калтыруу</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderActions</name>
        <message>
            <source>Close the palette, drop the selection</source>
            <translation>Палитраны жабуу, тандоону алуу</translation>
        </message>
        <message>
            <source>Mark as: %1</source>
            <translation>Белгилөө: %1</translation>
        </message>
        <message>
            <source>&amp;Choose an entity, topic or sector…</source>
            <translation>Объект, тема же тармак &amp;тандоо…</translation>
        </message>
        <message>
            <source>Code the &amp;whole dispatch…</source>
            <translation>Кабарды &amp;толугу менен коддоо…</translation>
        </message>
        <message>
            <source>&amp;Accept suggestion</source>
            <translation>Сунушту &amp;кабыл алуу</translation>
        </message>
        <message>
            <source>&amp;Reject suggestion</source>
            <translation>Сунушту &amp;четке кагуу</translation>
        </message>
        <message>
            <source>&amp;Next suggestion</source>
            <translation>Ки&amp;йинки сунуш</translation>
        </message>
        <message>
            <source>&amp;Previous suggestion</source>
            <translation>&amp;Мурунку сунуш</translation>
        </message>
        <message>
            <source>Accept a&amp;ll suggestions</source>
            <translation>&amp;Бардык сунуштарды кабыл алуу</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Кийинки</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Баарын кабыл алуу</translation>
        </message>
        <message>
            <source>Next mar&amp;k</source>
            <translation>Кийинки б&amp;елги</translation>
        </message>
        <message>
            <source>Previous mark</source>
            <translation>Мурунку белги</translation>
        </message>
        <message>
            <source>Next para&amp;graph</source>
            <translation>Кийинки аб&amp;зац</translation>
        </message>
        <message>
            <source>Previous paragraph</source>
            <translation>Мурунку абзац</translation>
        </message>
        <message>
            <source>Appl&amp;y to all other occurrences here</source>
            <translation>Бул жердеги калгандарына &amp;колдонуу</translation>
        </message>
        <message>
            <source>R&amp;emove mark</source>
            <translation>Белгини &amp;өчүрүү</translation>
        </message>
        <message>
            <source>Record &amp;meeting</source>
            <translation>&amp;Жолугушууну жазуу</translation>
        </message>
        <message>
            <source>End: one word on</source>
            <translation>Аягы: бир сөз алга</translation>
        </message>
        <message>
            <source>End: one word back</source>
            <translation>Аягы: бир сөз артка</translation>
        </message>
        <message>
            <source>Begin: one word on</source>
            <translation>Башы: бир сөз алга</translation>
        </message>
        <message>
            <source>Begin: one word back</source>
            <translation>Башы: бир сөз артка</translation>
        </message>
        <message>
            <source>End: one letter on</source>
            <translation>Аягы: бир тамга алга</translation>
        </message>
        <message>
            <source>End: one letter back</source>
            <translation>Аягы: бир тамга артка</translation>
        </message>
        <message>
            <source>Begin: one letter on</source>
            <translation>Башы: бир тамга алга</translation>
        </message>
        <message>
            <source>Begin: one letter back</source>
            <translation>Башы: бир тамга артка</translation>
        </message>
        <message>
            <source>&amp;Done, next unfinished</source>
            <translation>&amp;Даяр, кийинки бүтпөгөнү</translation>
        </message>
        <message>
            <source>Done, next</source>
            <translation>Даяр, кийинки</translation>
        </message>
        <message>
            <source>Code with favourite %1</source>
            <translation>Тандалма код: %1</translation>
        </message>
        <message>
            <source>&amp;Brush: go on marking with this</source>
            <translation>&amp;Кылкалем: ушундай белгилей берүү</translation>
        </message>
        <message>
            <source>Show the al&amp;ternatives</source>
            <translation>&amp;Варианттарды көрсөтүү</translation>
        </message>
        <message>
            <source>Reject for &amp;good, in all dispatches</source>
            <translation>Биротоло &amp;четке кагуу, бардык кабарларда</translation>
        </message>
        <message>
            <source>Apply here</source>
            <translation>Ушул жерде колдонуу</translation>
        </message>
        <message>
            <source>Re&amp;view all other occurrences</source>
            <translation>Калган учуроолордун баарын &amp;карап чыгуу</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Карап чыгуу</translation>
        </message>
        <message>
            <source>Keep the words, select a further &amp;piece</source>
            <translation>Сөздөрдү калтырып, дагы бир &amp;үзүндү тандоо</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderBar</name>
        <message numerus="yes">
            <source>%n suggestion(s) here</source>
            <translation>
                <numerusform>%n сунуш</numerusform>
                <numerusform>%n сунуш</numerusform>
            </translation>
        </message>
        <message>
            <source>Brush: %1. What you select is marked at once; Esc ends.</source>
            <translation>Кылкалем: %1. Тандалган дароо белгиленет; Esc — бүтүрүү.</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderPane</name>
        <message>
            <source>Move an edge</source>
            <translation>Четин жылдыруу</translation>
        </message>
        <message>
            <source>Here the dispatch that you choose in the library is read and marked.</source>
            <translation>Китепканадан тандалган кабар ушул жерде окулуп, белгиленет.</translation>
        </message>
        <message>
            <source>Code with a favourite</source>
            <translation>Тандалма код коюу</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderView</name>
        <message>
            <source>Text of the dispatch</source>
            <translation>Кабардын тексти</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Текстти &amp;чоңойтуу</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Текстти &amp;кичирейтүү</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>Тексттин &amp;кадимки көлөмү</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Көчүрүү</translation>
        </message>
        <message numerus="yes">
            <source>Boilerplate: %n letter(s) – hide</source>
            <translation>
                <numerusform>Кызматтык текст: %n тамга – жашыруу</numerusform>
                <numerusform>Кызматтык текст: %n тамга – жашыруу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Boilerplate: %n letter(s) – show</source>
            <translation>
                <numerusform>Кызматтык текст: %n тамга – көрсөтүү</numerusform>
                <numerusform>Кызматтык текст: %n тамга – көрсөтүү</numerusform>
            </translation>
        </message>
        <message>
            <source>Show or hide &amp;boilerplate</source>
            <translation>&amp;Кызматтык текстти көрсөтүү же жашыруу</translation>
        </message>
        <message>
            <source>Invisible characters: %1</source>
            <translation>Көрүнбөгөн белгилер: %1</translation>
        </message>
        <message>
            <source>Show &amp;invisible characters</source>
            <translation>Көрүнбөгөн &amp;белгилерди көрсөтүү</translation>
        </message>
        <message>
            <source>Show &amp;no-break spaces</source>
            <translation>Үзүлбөс б&amp;оштуктарды көрсөтүү</translation>
        </message>
        <message>
            <source>&amp;Text and lines…</source>
            <translation>&amp;Текст жана саптар…</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReadingPlace</name>
        <message>
            <source>Hide the import</source>
            <translation>Импортту жашыруу</translation>
        </message>
        <message>
            <source>&amp;Read the dispatch again…</source>
            <translation>Кабарды &amp;кайра окуу…</translation>
        </message>
    </context>
    <context>
        <name>elchi::RegistryPage</name>
        <message>
            <source>Merge into another entry</source>
            <translation>Башка жазуу менен бириктирүү</translation>
        </message>
    </context>
    <context>
        <name>elchi::ReportsPage</name>
        <message>
            <source>Meetings</source>
            <translation>Жолугушуулар</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Эскерүүлөр</translation>
        </message>
        <message>
            <source>Sector mentions</source>
            <translation>Тармактардын эскерилиши</translation>
        </message>
        <message>
            <source>Dispatches</source>
            <translation>Кабарлар</translation>
        </message>
        <message>
            <source>&amp;Plain (RFC 4180: comma, UTF-8)</source>
            <translation>Жөнөкө&amp;й (RFC 4180: үтүр, UTF-8)</translation>
        </message>
        <message>
            <source>For E&amp;xcel (semicolon, UTF-8 with BOM)</source>
            <translation>E&amp;xcel үчүн (чекиттүү үтүр, BOM менен UTF-8)</translation>
        </message>
        <message>
            <source>Kind of CSV</source>
            <translation>CSV түрү</translation>
        </message>
        <message>
            <source>First rows of the report</source>
            <translation>Отчёттун алгачкы саптары</translation>
        </message>
        <message>
            <source>Choose at least one column.</source>
            <translation>Жок дегенде бир мамычаны тандаңыз.</translation>
        </message>
        <message>
            <source>The rows are being counted…</source>
            <translation>Саптар саналууда…</translation>
        </message>
        <message>
            <source>This report fills as you mark words and record meetings.</source>
            <translation>Кабарларды белгилеп, жолугушууларды жазганыңызда отчёт толот.</translation>
        </message>
        <message>
            <source>Nothing passes the filter; loosen it to fill this report.</source>
            <translation>Чыпкадан эч нерсе өтпөйт; отчётту толтуруу үчүн аны кеңейтиңиз.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be written</source>
            <translation>
                <numerusform>%n сап жазылат</numerusform>
                <numerusform>%n сап жазылат</numerusform>
            </translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>алгачкы %1 көрсөтүлдү</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Отчётту сактоо</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n сап жазылды: %1</numerusform>
                <numerusform>%n сап жазылды: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>For E&amp;xcel (comma, UTF-8 with BOM)</source>
            <translation>E&amp;xcel үчүн (үтүр, BOM менен UTF-8)</translation>
        </message>
        <message>
            <source>Enter or a double click opens the passage behind a row.</source>
            <translation>Enter же кош чыкылдатуу саптын артындагы үзүндүнү ачат.</translation>
        </message>
        <message>
            <source>The rows could not be counted.</source>
            <translation>Саптарды саноо мүмкүн болгон жок.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Кайра аракет кылу&amp;у</translation>
        </message>
        <message>
            <source>&amp;Go to reading</source>
            <translation>Окууга &amp;өтүү</translation>
        </message>
        <message>
            <source>C&amp;lear the filter</source>
            <translation>&amp;Чыпканы тазалоо</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV таблицасы</translation>
        </message>
        <message>
            <source>Save &amp;CSV…</source>
            <translation>CSV &amp;сактоо…</translation>
        </message>
        <message>
            <source>Rep&amp;ort</source>
            <translation>Отч&amp;ёт</translation>
        </message>
        <message>
            <source>Prev&amp;iew</source>
            <translation>Ал&amp;дын ала көрүү</translation>
        </message>
        <message>
            <source>&amp;Write all columns</source>
            <translation>Ба&amp;рдык мамычаларды жазуу</translation>
        </message>
    </context>
    <context>
        <name>elchi::SavedNote</name>
        <message>
            <source>Cop&amp;y path</source>
            <translation>Жолу&amp;н көчүрүү</translation>
        </message>
    </context>
    <context>
        <name>elchi::SelectionPopup</name>
        <message>
            <source>Nothing known has this name.</source>
            <translation>Мындай аталыштагы эч нерсе белгилүү эмес.</translation>
        </message>
        <message>
            <source>What the selection is</source>
            <translation>Тандалган эмне</translation>
        </message>
        <message>
            <source>Find an entity, topic or sector, or type another name</source>
            <translation>Объект, тема же тармак табуу же башка ат жазуу</translation>
        </message>
        <message>
            <source>Known entities, topics and sectors</source>
            <translation>Белгилүү объекттер, темалар жана тармактар</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Жаңы объект: %1</translation>
        </message>
        <message>
            <source>Find a topic or sector for the whole dispatch</source>
            <translation>Толук кабар үчүн тема же тармак табуу</translation>
        </message>
        <message>
            <source>Find, or type another name</source>
            <translation>Табуу же башка ат жазуу</translation>
        </message>
        <message>
            <source>Change to new «%1» as</source>
            <translation>Жаңы «%1» объектине алмаштыруу:</translation>
        </message>
        <message>
            <source>New «%1» as</source>
            <translation>Жаңы «%1» объекти:</translation>
        </message>
        <message>
            <source>Type the date: 03.02.2025, 02.2025 or 2025, then Alt+9</source>
            <translation>Күндү териңиз: 03.02.2025, 02.2025 же 2025, анан Alt+9</translation>
        </message>
        <message>
            <source>Similar: %1. Enter makes the new one.</source>
            <translation>Окшоштор: %1. Enter жаңысын түзөт.</translation>
        </message>
    </context>
    <context>
        <name>elchi::SentenceList</name>
        <message>
            <source>Passages</source>
            <translation>Үзүндүлөр</translation>
        </message>
        <message>
            <source>No passages to show.</source>
            <translation>Көрсөтө турган үзүндү жок.</translation>
        </message>
        <message>
            <source>Open passage</source>
            <translation>Үзүндүнү ачуу</translation>
        </message>
        <message>
            <source>Copy sentence with source</source>
            <translation>Сүйлөмдү булагы менен көчүрүү</translation>
        </message>
    </context>
    <context>
        <name>elchi::StartPage</name>
        <message>
            <source>Recent workspaces</source>
            <translation>Акыркы жумуш мейкиндиктери</translation>
        </message>
        <message>
            <source>Elchi</source>
            <translation>Elchi</translation>
        </message>
        <message>
            <source>Mark who met whom in dispatches, and see it on a timeline, in charts and in tables. A workspace is one file that keeps your dispatches, marks and meetings.</source>
            <translation>Кабарларда ким ким менен жолукканын белгилеп, аны убакыт тилкесинен, графиктерден жана таблицалардан көрүңүз. Жумуш мейкиндиги — кабарларыңызды, белгилериңизди жана жолугушууларды сактаган бир файл.</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Жаңы жумуш мейкиндиги…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ачуу…</translation>
        </message>
        <message>
            <source>&amp;Sample workspace</source>
            <translation>Ү&amp;лгү</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Тизмеден алып салуу</translation>
        </message>
        <message>
            <source>%1 (missing)
%2</source>
            <translation>%1 (ордунда жок)
%2</translation>
        </message>
        <message>
            <source>Open a &amp;backup…</source>
            <translation>&amp;Камдык көчүрмөнү ачуу…</translation>
        </message>
    </context>
    <context>
        <name>elchi::StemTester</name>
        <message>
            <source>Text to try the stems on</source>
            <translation>Уңгуларды текшерүү үчүн текст</translation>
        </message>
        <message>
            <source>Paste or type a text to try the stems on.</source>
            <translation>Уңгуларды текшерүү үчүн текстти коюңуз же териңиз.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n жер табылды</numerusform>
                <numerusform>%n жер табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken by another code</source>
            <translation>
                <numerusform>%n башка кодго кетти</numerusform>
                <numerusform>%n башка кодго кетти</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept out by a trap</source>
            <translation>
                <numerusform>%n тузак менен чыгарылды</numerusform>
                <numerusform>%n тузак менен чыгарылды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::StemsEdit</name>
        <message>
            <source>Any language</source>
            <translation>Каалаган тил</translation>
        </message>
        <message>
            <source>Stems: %1</source>
            <translation>Уңгулар: %1</translation>
        </message>
        <message>
            <source>One a line: the beginning of a word. ! before what is no sign of it, $ behind a whole word.</source>
            <translation>Ар бири өз сабында: сөздүн башталышы. Белгиси эместин алдына !, бүтүн сөздөн кийин $.</translation>
        </message>
    </context>
    <context>
        <name>elchi::TenureRow</name>
        <message>
            <source>From</source>
            <translation>Башы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Табуу үчүн жазыңыз</translation>
        </message>
        <message>
            <source>Remove the tenure</source>
            <translation>Мөөнөттү өчүрүү</translation>
        </message>
        <message>
            <source>Write a day as 29.01.2025, a month as 01.2025 or a year as 2025.</source>
            <translation>Күндү 29.01.2025, айды 01.2025, жылды 2025 түрүндө жазыңыз.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Акыркы күн биринчисинен мурда.</translation>
        </message>
    </context>
    <context>
        <name>elchi::TenuresEdit</name>
        <message>
            <source>Add tenure</source>
            <translation>Мөөнөт кошуу</translation>
        </message>
        <message>
            <source>Add &amp;tenure</source>
            <translation>&amp;Мөөнөт кошуу</translation>
        </message>
    </context>
    <context>
        <name>elchi::TimelineLegend</name>
        <message>
            <source>Over several days</source>
            <translation>Бир нече күн</translation>
        </message>
        <message>
            <source>Day not known</source>
            <translation>Күнү белгисиз</translation>
        </message>
        <message>
            <source>Only recalled in a text</source>
            <translation>Текстте эске гана салынган</translation>
        </message>
        <message>
            <source>What the shapes mean</source>
            <translation>Белгилердин мааниси</translation>
        </message>
        <message>
            <source>Held is filled, planned is hollow, confirmed has a thick line, postponed is a struck-through diamond, cancelled is a cross.</source>
            <translation>Өткөнү боёлгон, пландалганы боёлбогон, ырасталганы калың сызыктуу, жылдырылганы сызылган ромб, жокко чыгарылганы крест.</translation>
        </message>
    </context>
    <context>
        <name>elchi::TimelinePage</name>
        <message>
            <source>Show as list</source>
            <translation>Тизме кылып көрсөтүү</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>&amp;Жолчолор</translation>
        </message>
        <message>
            <source>Most meetings first</source>
            <translation>Адегенде жолугушуусу көптөрү</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Аталышы боюнча</translation>
        </message>
        <message>
            <source>Meetings of the timeline as a list</source>
            <translation>Тилкенин жолугушуулары тизме түрүндө</translation>
        </message>
        <message numerus="yes">
            <source>%n without a date</source>
            <translation>
                <numerusform>датасы жок: %n</numerusform>
                <numerusform>датасы жок: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings stand here by partner country. Open a dispatch and choose “Record meeting” to record the first.</source>
            <translation>Жолугушуулар бул жерде өнөктөш өлкөлөр боюнча турат. Биринчисин жазуу үчүн кабарды ачып, «Жолугушууну жазуу» тандаңыз.</translation>
        </message>
        <message>
            <source>No meeting here has a date yet. Give one a date and it stands here.</source>
            <translation>Бул жердеги бир да жолугушуунун датасы жок. Дата коюңуз, жолугушуу ушул жерде чыгат.</translation>
        </message>
        <message>
            <source>&amp;Show as list</source>
            <translation>&amp;Тизме кылып көрсөтүү</translation>
        </message>
        <message>
            <source>&amp;Go to reading</source>
            <translation>Окууга &amp;өтүү</translation>
        </message>
        <message>
            <source>No meeting passes the filter.</source>
            <translation>Чыпкага бир да жолугушуу туура келбейт.</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>Чыпканы &amp;тазалоо</translation>
        </message>
    </context>
    <context>
        <name>elchi::TimelineView</name>
        <message>
            <source>Timeline of meetings by partner country</source>
            <translation>Өнөктөш өлкөлөр боюнча жолугушуулардын тилкеси</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Чоңойтуу</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Кичирейтүү</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Баарын көрсөтүү</translation>
        </message>
        <message>
            <source>Open meeting</source>
            <translation>Жолугушууну ачуу</translation>
        </message>
        <message>
            <source>No partner country</source>
            <translation>Өнөктөш өлкөсү жок</translation>
        </message>
        <message>
            <source>Partner country</source>
            <translation>Өнөктөш өлкө</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгүн</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Annotation and timeline of diplomacy dispatches</source>
            <translation>Дипломатиялык кабарларды белгилөө жана жолугушуулардын тилкеси</translation>
        </message>
        <message>
            <source>Open the sample workspace.</source>
            <translation>Үлгү жумуш мейкиндигин ачуу.</translation>
        </message>
        <message>
            <source>Interface language: ru, ky or en.</source>
            <translation>Интерфейстин тили: ru, ky же en.</translation>
        </message>
        <message>
            <source>Workspace to open.</source>
            <translation>Ачылуучу жумуш мейкиндиги.</translation>
        </message>
        <message>
            <source>Go through the main job by itself; pictures and tables to FOLDER.</source>
            <translation>Негизги ишти өзү аткаруу; сүрөттөр жана таблицалар — FOLDER папкасына.</translation>
        </message>
    </context>
    <context>
        <name>elchi::RecordedBar</name>
        <message>
            <source>Recorded meeting</source>
            <translation>Жазылган жолугушуу</translation>
        </message>
        <message>
            <source>&amp;Add the dispatch to it</source>
            <translation>Кабарды ага &amp;кошуу</translation>
        </message>
        <message>
            <source>The recorded meeting gets this dispatch as one more source, and its sectors</source>
            <translation>Жазылган жолугушуу бул кабарды дагы бир булак катары алат, тармактары менен кошо</translation>
        </message>
        <message>
            <source>Choose a meeting</source>
            <translation>Жолугушууну тандаңыз</translation>
        </message>
        <message>
            <source>⚠ This meeting may be recorded already, from another dispatch:</source>
            <translation>⚠ Бул жолугушуу башка кабар боюнча жазылган болушу мүмкүн:</translation>
        </message>
        <message>
            <source>Did another dispatch tell of this meeting before?</source>
            <translation>Бул жолугушуу жөнүндө мурда башка кабарда айтылган беле?</translation>
        </message>
    </context>
    <context>
        <name>elchi::CorrectionBar</name>
        <message>
            <source>Correct &amp;date</source>
            <translation>&amp;Датаны оңдоо</translation>
        </message>
        <message>
            <source>dd.MM.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>or only the &amp;year</source>
            <translation>же &amp;жылын гана</translation>
        </message>
        <message>
            <source>A&amp;gency of all</source>
            <translation>Баарынын &amp;агенттиги</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %n dispatch(es)</source>
            <translation>
                <numerusform>%n кабарга колдонуу</numerusform>
                <numerusform>%n кабарга колдонуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of all</source>
            <translation>Баарынын тили</translation>
        </message>
        <message>
            <source>Their letters were read in a wrong encoding before; F5 shows before and after</source>
            <translation>Тамгалары мурда туура эмес коддоо менен окулган; F5 чейинки жана кийинки түрүн көрсөтөт</translation>
        </message>
        <message numerus="yes">
            <source>Repair %n dispatch(es)</source>
            <translation>
                <numerusform>%n кабарды калыбына келтирүү</numerusform>
                <numerusform>%n кабарды калыбына келтирүү</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::WorkspaceView</name>
        <message>
            <source>From the watched folder “%1”: %2</source>
            <translation>Байкалып турган «%1» папкасынан: %2</translation>
        </message>
        <message>
            <source>The watched folder is there again: %1</source>
            <translation>Байкалып турган папка кайра ордунда: %1</translation>
        </message>
        <message>
            <source>The watched folder is not there any more: %1. It is looked for.</source>
            <translation>Байкалып турган папка ордунда жок: %1. Элчи аны күтөт.</translation>
        </message>
    </context>
    <context>
        <name>elchi::FavouritesBar</name>
        <message>
            <source>Code with favourite %1: %2</source>
            <translation>Тандалма код %1: %2</translation>
        </message>
    </context>
    <context>
        <name>elchi::OthersBar</name>
        <message>
            <source>Hide this line</source>
            <translation>Бул сапты жашыруу</translation>
        </message>
        <message numerus="yes">
            <source>%n more here</source>
            <translation>
                <numerusform>бул жерде дагы %n</numerusform>
                <numerusform>бул жерде дагы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es)</source>
            <translation>
                <numerusform>%n кабарда</numerusform>
                <numerusform>%n кабарда</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%2 %1</translation>
        </message>
    </context>
    <context>
        <name>elchi::ConcordanceModel</name>
        <message>
            <source>taken</source>
            <translation>алынды</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>калтырылды</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Алдында</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Сөздөр</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Артында</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>Кабар</translation>
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
            <translation>Калган жерлердин баары</translation>
        </message>
        <message>
            <source>Places, each with the text around it</source>
            <translation>Жерлер, ар бири айланасындагы текст менен</translation>
        </message>
        <message>
            <source>Take &amp;all</source>
            <translation>&amp;Баарын алуу</translation>
        </message>
        <message>
            <source>Take &amp;none</source>
            <translation>&amp;Эч бирин албоо</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %n place(s)</source>
            <translation>
                <numerusform>%n жерге колдонуу</numerusform>
                <numerusform>%n жерге колдонуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove marks as %1</source>
            <translation>%1 белгилерин алып салуу</translation>
        </message>
        <message>
            <source>Mark as %1</source>
            <translation>%1 деп белгилөө</translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeList</name>
        <message>
            <source>Find a topic or sector</source>
            <translation>Теманы же тармакты табуу</translation>
        </message>
        <message>
            <source>All topics and sectors</source>
            <translation>Бардык темалар жана тармактар</translation>
        </message>
        <message>
            <source>Drag a code onto the text, or selected words onto a code</source>
            <translation>Кодду текстке же тандалган сөздөрдү кодго сүйрөңүз</translation>
        </message>
    </context>
    <context>
        <name>elchi::DrawnMarks</name>
        <message>
            <source>Show in the te&amp;xt</source>
            <translation>Текстте &amp;көрсөтүү</translation>
        </message>
        <message>
            <source>Topics and sectors</source>
            <translation>Темалар жана тармактар</translation>
        </message>
        <message>
            <source>Quotes and notes</source>
            <translation>Цитаталар жана эскертмелер</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>My marks</source>
            <translation>Менин белгилерим</translation>
        </message>
        <message>
            <source>Marks of others</source>
            <translation>Башкалардын белгилери</translation>
        </message>
        <message>
            <source>Show &amp;everything</source>
            <translation>&amp;Баарын көрсөтүү</translation>
        </message>
    </context>
    <context>
        <name>elchi::OverviewStrip</name>
        <message>
            <source>Overview of the marks</source>
            <translation>Белгилерге сереп</translation>
        </message>
        <message>
            <source>Marks, suggestions and found words: click to go there</source>
            <translation>Белгилер, сунуштар жана табылган сөздөр: өтүү үчүн басыңыз</translation>
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
            <translation> тамга</translation>
        </message>
        <message>
            <source>Text and lines</source>
            <translation>Текст жана саптар</translation>
        </message>
        <message>
            <source>&amp;Font:</source>
            <translation>&amp;Шрифт:</translation>
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation>&amp;Өлчөмү:</translation>
        </message>
        <message>
            <source>&amp;Line length:</source>
            <translation>&amp;Саптын узундугу:</translation>
        </message>
        <message>
            <source>Line s&amp;pacing:</source>
            <translation>Саптардын &amp;аралыгы:</translation>
        </message>
        <message>
            <source>&amp;Usual</source>
            <translation>&amp;Кадимки</translation>
        </message>
    </context>
</TS>
