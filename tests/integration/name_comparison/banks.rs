//! Invented persons of many naming systems: one a line, with the ways in which the same person may write the name, the first of them
//! complete. No two persons of a bank share a token.

pub const BANKS: &[(&str, &str)] = &[
("English", "
John Smith | Smith, John | J. Smith | Johnny Smith | John A. Smith | SMITH JOHN | Mr. John Smith Jr. | John Smith-Baker | Jon Smyth
Elizabeth Taylor | Liz Taylor | Beth Taylor | Taylor Elizabeth | Elizabeth Taylor-Burns | E. R. Taylor | Betty Hughes (Taylor)
William O'Connor | Bill OConnor | Will O’Connor | O'Connor, William, PhD | Billy O Connor
Margaret MacDonald | Peggy McDonald | Maggie Mac Donald | M. Macdonald
Christopher Wright | Chris Wright | Topher Wright | Wright, C.
Katherine Fox | Kate Fox | Katherine Fox Bell | Kathryn Fox
Robert Turner III | Bob Turner | Rob Turner | Dr. Robert Turner
Jennifer Walker | Jen Walker | Jenny Walker-Price | Walker, Jennifer L.
"),
("Spanish", "
José García López | Jose Garcia | García López, José | Pepe García | José G. López | Jose Garcia-Lopez
María Fernández Ruiz | Maria Fernandez | M. Fernández Ruiz | María del Carmen Fernández
Francisco Hernández | Paco Hernandez | Francisco Javier Hernández Gil | Pancho Hernández
Guadalupe Morales | Lupe Morales | Morales Guadalupe | Guadalupe Morales de Ortiz
Ignacio Peña | Nacho Pena | Ignacio Peña Soto
Dolores Vázquez | Lola Vazquez | Vásquez, Dolores
Enrique Núñez | Quique Nunez | Enrique Nuñez
Luis de la Cruz | Luis Delacruz | Luis dela Cruz | De la Cruz, Luis
"),
("Portuguese", "
João da Silva | Joao Silva | João Silva Pereira | Silva, João da
Beatriz Oliveira | Bia Oliveira | Beatriz de Oliveira Costa
Antônio Gonçalves | Antonio Goncalves | Tonho Gonçalves | António Gonçalves
Conceição Araújo | Conceicao Araujo | Conceição Araújo Lima
Luís Figueiredo Neto | Luis Figueiredo | Luis Figueiredo Filho
Tereza dos Santos | Teresa Santos | Tereza Santos Melo
Rafael Nogueira | Rafa Nogueira | Raphael Nogueira
Henrique Magalhães | Henrique Magalhaes | H. Magalhães
"),
("French", "
Jean-Luc Moreau | Jean Luc Moreau | Jeanluc Moreau | JeanLuc Moreau | J.-L. Moreau | Moreau, Jean-Luc
François Lefèvre | Francois Lefevre | LEFÈVRE François | F. Lefevre
Hélène de la Tour | Helene Delatour | Helene de La Tour
Marie-Claire Dubois | Marie Claire Dubois | M-C Dubois | Marie Dubois-Petit
Étienne Garnier | Etienne Garnier | Étienne Garnier Blanc
Benoît Rousseau | Benoit Rousseau
Gisèle Fontaine | Gisele Fontaine-Roux
Pascal d'Arcy | Pascal Darcy | Pascal D’Arcy
"),
("German", "
Jürgen Müller | Juergen Mueller | Jurgen Muller | Müller, Jürgen | J. Müller
Wolfgang Weiß | Wolfgang Weiss | Wolfi Weiss | Dr. Wolfgang Weiß
Friedrich von Stein | Fritz von Stein | Friedrich Stein | Von Stein, Friedrich
Käthe Schröder | Kaethe Schroeder | Kathe Schroder | Käthe Schröder-Lang
Ulrich Groß | Uli Gross | Ulrich Gross
Sabine Jäger | Sabine Jaeger | Sabine Jager | Sabine Jäger geb. Vogel
Heinrich Zimmermann | Heinz Zimmermann
Dieter Köhler | Dieter Koehler
"),
("Dutch", "
Johannes van den Berg | Jan van den Berg | J. vd Berg | Johannes Vandenberg | Berg, Johannes van den
Willem de Vries | Wim de Vries | W. de Vries | Willem DeVries
Pieter Bakker | Piet Bakker | Pieter Bakker-Smit
Geertruida Visser | Truus Visser
Sjoerd Hoekstra | Sjoerd Hoekstra
Maaike Dijkstra | Maaike Dykstra
Cornelis Kuipers | Kees Kuipers
Femke Mulder | Femke Mulder-Prins
"),
("Nordic", "
Bjørn Sørensen | Bjorn Sorensen | Bjoern Soerensen | Sørensen, Bjørn
Åse Lindström | Aase Lindstroem | Ase Lindstrom
Søren Kjær | Soren Kjaer | Soeren Kjær
Göran Öberg | Goran Oberg | Goeran Oeberg
Ingrid Haugen | Ingrid Haugen Dahl
Lars Ødegård | Lars Odegard | Lars Oedegaard
Mette Nygaard | Mette Nygård
Torbjörn Åkesson | Torbjorn Akesson
"),
("Icelandic", "
Jón Stefánsson | Jon Stefansson | Jón Þór Stefánsson | Jon Thor Stefansson
Guðrún Helgadóttir | Gudrun Helgadottir | Guðrún H.
Þórdís Björnsdóttir | Thordis Bjornsdottir
Sigurður Einarsson | Sigurdur Einarsson
Hallgrímur Ólafsson | Hallgrimur Olafsson
Ásta Kristjánsdóttir | Asta Kristjansdottir
"),
("Finnish and Baltic", "
Jukka Hämäläinen | Jukka Hamalainen
Päivi Mäkelä | Paivi Makela
Rasa Kazlauskienė | Rasa Kazlauskaitė | Rasa Kazlauskiene
Jānis Bērziņš | Janis Berzins
Väinö Korhonen | Vaino Korhonen
Tõnu Saar | Tonu Saar
Eglė Petrauskaitė | Egle Petrauskiene | Egle Petrauskaite
"),
("Polish", "
Małgorzata Kowalska | Gosia Kowalska | Malgorzata Kowalski | Margaret Kowalska
Krzysztof Wiśniewski | Krzysiek Wisniewski | Christopher Wisniewski
Łukasz Dąbrowski | Lukasz Dabrowski | Luke Dabrowski
Agnieszka Zielińska | Agnieszka Zielinska-Nowak
Wojciech Szymański | Wojtek Szymanski
Joanna Lewandowska | Asia Lewandowska
Tadeusz Mazurek | Tadeusz Mazurek-Lis
Zofia Kamińska | Zosia Kaminska
"),
("Czech and Slovak", "
Jana Nováková | Jana Novakova | Jana Novak
Václav Dvořák | Vaclav Dvorak
Ondřej Černý | Ondrej Cerny | Andrew Cerny
Zuzana Horváthová | Zuzana Horvath | Susan Horvathova
Tomáš Procházka | Tomas Prochazka
Ľudmila Šimková | Ludmila Simkova
"),
("Hungarian", "
Nagy István | István Nagy | Istvan Nagy | Pista Nagy | Steven Nagy
Szabó Erzsébet | Erzsébet Szabó | Erzsi Szabo
Kovács László | Laszlo Kovacs | Laci Kovács
Tóth Ágnes | Agnes Toth
Varga György | Gyuri Varga | George Varga
Kiss Katalin | Kati Kiss
"),
("South Slavic", "
Đorđe Marković | Djordje Markovic | Dorde Markovic | Ђорђе Марковић
Jelena Petrović | Jelena Petrovic | Јелена Петровић | Jelena Petrovich
Miloš Žunić | Milos Zunic | Милош Жунић
Ljiljana Šarić | Ljiljana Saric | Љиљана Шарић
Krešimir Čolić | Kresimir Colic
Snežana Ilić | Snezana Ilic | Снежана Илић
"),
("Russian", "
Sergey Ivanov | Sergei Ivanov | Сергей Иванов | Иванов Сергей Петрович | Sergej Iwanow | Ivanov, Serguei
Yelena Smirnova | Elena Smirnova | Елена Смирнова | Lena Smirnova | Helen Smirnov
Dmitry Kuznetsov | Dmitri Kuznetsov | Дмитрий Кузнецов | Dima Kuznetsov | Dmitriy Kuznecov
Yevgeny Sokolov | Evgenii Sokolov | Евгений Соколов | Eugene Sokolov | Zhenya Sokolov
Natalya Popova | Natasha Popova | Наталья Попова
Fyodor Khrushchev | Фёдор Хрущёв | Fedor Khrushchyov | Федор Хрущев
Ksenia Tsvetkova | Ксения Цветкова | Xenia Cvetkova | Ksenija Zwetkowa
Alexey Yuryev | Алексей Юрьев | Aleksei Iurev | Alyosha Yuriev
"),
("Ukrainian", "
Oleksandr Kovalenko | Олександр Коваленко | Alexander Kovalenko | Sasha Kovalenko
Serhiy Shevchenko | Сергій Шевченко | Sergey Shevchenko | Serhii Ševčenko
Halyna Hryhorenko | Галина Григоренко | Galina Grigorenko
Yuliia Bondarchuk | Юлія Бондарчук | Julia Bondarchuk
Mykola Tymoshchuk | Микола Тимощук | Nikolai Timoshchuk
Andrii Zelenko | Андрій Зеленко | Andrew Zelenko
"),
("Bulgarian", "
Georgi Dimitrov | Георги Димитров | George Dimitroff
Tsvetana Hristova | Цветана Христова | Cvetana Christova
Ivaylo Angelov | Ивайло Ангелов | Ivailo Angelov
Stoyan Vasilev | Стоян Василев | Stojan Vassilev
Plamen Shterev | Пламен Щерев
Radka Yordanova | Радка Йорданова | Radka Jordanova
"),
("Greek", "
Giorgos Papadopoulos | Γιώργος Παπαδόπουλος | George Papadopoulos | Georgios Papadopulos | Yorgos Papadopoulos
Eleni Christodoulou | Ελένη Χριστοδούλου | Helen Christodoulou | Heleni Hristodoulou
Konstantinos Oikonomou | Κωνσταντίνος Οικονόμου | Kostas Economou | Costas Oikonomou
Dimitra Vlachou | Δήμητρα Βλάχου | Dimitra Vlahou
Panagiotis Athanasiadis | Παναγιώτης Αθανασιάδης | Panos Athanasiadis
Evangelia Ntouska | Ευαγγελία Ντούσκα | Evangelia Douska
"),
("Armenian", "
Armen Petrosyan | Արմեն Պետրոսյան | Armen Petrosian | Armen Bedrossian
Anahit Grigoryan | Անահիտ Գրիգորյան | Anahit Krikorian
Tigran Hakobyan | Տիգրան Հակոբյան | Dikran Hagopian
Lusine Sargsyan | Լուսինե Սարգսյան | Lusine Sarkisian
Gevorg Manukyan | Գեւորգ Մանուկյան | Kevork Manukian
Narine Vardanyan | Նարինե Վարդանյան | Narine Vartanian
"),
("Georgian", "
Nino Beridze | ნინო ბერიძე | Nina Beridze
Giorgi Kapanadze | გიორგი კაპანაძე | George Kapanadze
Tamar Gelashvili | თამარ გელაშვილი | Tamara Gelashvili
Levan Tsiklauri | ლევან წიკლაური | Levan Ciklauri
Ketevan Kvaratskhelia | ქეთევან კვარაცხელია
Zurab Maisuradze | ზურაბ მაისურაძე
"),
("Turkish", "
Mehmet Yılmaz | Mehmet Yilmaz | Memo Yılmaz | YILMAZ MEHMET
Ayşe Öztürk | Ayse Ozturk | Ayshe Oeztuerk
İbrahim Çelik | Ibrahim Celik | Ibo Celik
Gülşen Şahin | Gulsen Sahin | Guelshen Shahin
Oğuz Kaya | Oguz Kaya
Zeynep Doğan | Zeynep Dogan
"),
("Arabic", "
Mohammed al-Rashid | Muhammad Alrashid | محمد الرشيد | Mohamed El Rashid | Mohd Rashid | Muhammad Al Rasheed
Fatima Haddad | فاطمة حداد | Fatma Hadad | Fatimah Haddad
Youssef Mansour | يوسف منصور | Yusuf Mansur | Joseph Mansour
Abdulrahman Khalil | عبدالرحمن خليل | Abdul Rahman Khalil | Abd al-Rahman Khalil | عبد الرحمن خليل
Aisha Suleiman | عائشة سليمان | Aicha Souleiman | Ayesha Sulaiman
Tariq Bin Ziyad Qasim | طارق قاسم | Tarek Kassem
Layla Najjar | ليلى نجار | Leila Najar | Laila al-Najjar
Omar Farouk | عمر فاروق | Umar Faruq
"),
("Persian", "
Reza Hosseini | رضا حسینی | Reza Husseini | Riza Hoseini
Maryam Ahmadi | مریم احمدی | Mariam Ahmady
Bahram Karimi | بهرام کریمی | Bahram Kareemi
Shirin Jafari | شیرین جعفری | Shireen Jaafari
Parviz Golestan | پرویز گلستان
Nazanin Tehrani | نازنین تهرانی
"),
("Hebrew", "
Yosef Cohen | יוסף כהן | Yossi Cohen | Joseph Kohen | Yosef Kohn
Miriam Levy | מרים לוי | Miri Levi
Avraham Mizrachi | אברהם מזרחי | Avi Mizrahi | Abraham Mizrachi
Rivka Peretz | רבקה פרץ | Rebecca Perez
Shmuel Friedman | שמואל פרידמן | Samuel Friedmann
Tzipora Shapira | ציפורה שפירא | Zipporah Shapiro
"),
("Hindi and Nepali", "
Rajesh Kumar Sharma | राजेश कुमार शर्मा | Rajesh Sharma | R. K. Sharma
Lakshmi Devi | लक्ष्मी देवी | Laxmi Devi
Amit Patel | अमित पटेल | Amit Pattel
Sunita Yadav | सुनीता यादव | Suneeta Yadav
Vikram Chaudhary | विक्रम चौधरी | Vikram Chowdhury | Vikram Choudhary
Gaurav Thapa | गौरव थापा | Gaurav Thapa
Pushpa Gurung | पुष्पा गुरुङ | Pushpa Gurung
"),
("Bengali", "
Sheikh Rahman Akter | রহমান আক্তার | Rahman Akhtar
Nasrin Hossain | নাসরিন হোসেন | Nasreen Hussain
Md. Rafiqul Islam | রফিকুল ইসলাম | Mohammed Rafiqul Islam | Rafiq Islam
Shirin Chatterjee | শিরিন চ্যাটার্জি | Shireen Chatterji
Tanvir Mondal | তানভীর মন্ডল | Tanveer Mandal
Sumona Ghosh | সুমনা ঘোষ | Sumana Ghosh
"),
("Tamil and Telugu", "
Senthil Murugan | செந்தில் முருகன் | Sendhil Murugan
Karthik Subramanian | கார்த்திக் சுப்பிரமணியன் | Karthick Subramaniam | S. Karthik
Meenakshi Sundaram | மீனாட்சி சுந்தரம் | Minakshi Sundaram
Venkatesh Reddy | వెంకటేష్ రెడ్డి | Venkat Reddy
Padma Iyer | பத்மா ஐயர் | Padma Aiyar
Anand Pillai | ஆனந்த் பிள்ளை
"),
("Punjabi and Sikh", "
Gurpreet Singh | ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ | Gurprit Singh
Harjit Dhillon | ਹਰਜੀਤ ਢਿੱਲੋਂ | Harjeet Dhillon
Manpreet Kaur | ਮਨਪ੍ਰੀਤ ਕੌਰ | Manprit Kaur
Balwinder Sandhu | Balvinder Sandhu
Jaspal Gill | Jaspaal Gill
Simran Grewal | Simaran Grewal
"),
("Pakistani", "
Muhammad Asif Khan | Mohammad Asif | محمد آصف خان | M. Asif Khan
Ayesha Siddiqui | عائشہ صدیقی | Aisha Siddiqi | Ayesha Siddique
Bilal Chaudhry | بلال چوہدری | Bilal Choudhry
Zainab Qureshi | زینب قریشی | Zaynab Quraishi
Imran Butt | عمران بٹ
Sana Malik | ثناء ملک | Sanaa Malik
"),
("Chinese Pinyin", "
Wang Xiaoming | Xiaoming Wang | 王晓明 | 王小明 | Wang Hsiao-ming | Wong Siu Ming | Kevin Wang | Wáng Xiǎomíng
Zhang Wei | Wei Zhang | 张伟 | 張偉 | Chang Wei | Cheung Wai
Li Na | Na Li | 李娜 | Lee Na
Chen Zhiqiang | 陈志强 | 陳志強 | Ch'en Chih-ch'iang | Chen Chih-chiang | Zhiqiang Chen
Liu Yang | 刘洋 | Yang Liu | Lau Yeung
Zhao Jianguo | 赵建国 | Chao Chien-kuo | Jianguo Zhao
Huang Xiuying | 黄秀英 | Wong Sau Ying | Huang Hsiu-ying
Xu Jing | 徐静 | Hsu Ching | Tsui Ching
"),
("Taiwanese Wade-Giles", "
Tsai Ying-chun | 蔡英君 | Cai Yingjun | Tsai, Ying-Chun | Yingchun Tsai
Chou Shu-fen | 周淑芬 | Zhou Shufen | Shufen Chou
Hsieh Chia-hao | 謝家豪 | Xie Jiahao | Chia Hao Hsieh
Kuo Mei-ling | 郭美玲 | Guo Meiling | Mei Ling Kuo
Fang Te-hua | 方德華 | Fang Dehua
Wu I-chun | 吳怡君 | Wu Yijun
"),
("Cantonese", "
Chan Tai Man | 陳大文 | Tai Man Chan | Peter Chan Tai-man | Chen Dawen
Leung Ka Yan | 梁嘉欣 | Ka-yan Leung | Liang Jiaxin
Ng Siu Fong | 吳小芳 | Siu-Fong Ng | Wu Xiaofang
Kwok Wing Hong | 郭永康 | Wing Hong Kwok
Yip Suk Han | 葉淑嫻 | Suk-han Yip | Ye Shuxian
Lam Chi Keung | 林志強 | Chi-Keung Lam | Lin Zhiqiang
"),
("Korean", "
Kim Min-jun | 김민준 | Minjun Kim | Kim Minjoon | 김 민준 | Min Jun Kim | Gim Min-jun
Lee Seo-yeon | 이서연 | Yi Seoyeon | Seoyeon Rhee | Lee Suh-yun | 리서연
Park Ji-hoon | 박지훈 | Pak Chi-hun | Jihoon Park | Bak Jihun
Choi Eun-kyung | 최은경 | Choe Un-gyong | Eunkyung Choi
Jung Woo-sung | 정우성 | Jeong U-seong | Chung Woosung | Chŏng U-sŏng
Kang Hye-rin | 강혜린 | Hyerin Kang | Gang Hyerin
Namgung Do-yun | 남궁도윤 | Doyoon Namkoong
Yoon Sang-ho | 윤상호 | Yun Sangho
"),
("Japanese", "
Satō Yūki | Yuki Sato | 佐藤 祐樹 | Satou Yuuki | Satoh Yuki | さとう ゆうき | サトウ ユウキ
Shinji Tsuchiya | Sinzi Tutiya | 土屋 真司 | つちや しんじ
Chizuko Fujimoto | Tizuko Huzimoto | Fujimoto, Chizuko
Tarō Tanaka | 田中 太郎 | Taro Tanaka | たなか たろう | 田中太郎
Jun Ōno | Jun Ohno | Zyun Oono | 大野 純
Keiko Watanabe | 渡辺 恵子 | 渡邊 恵子 | わたなべ けいこ
Hiroshi Kobayashi | 小林 浩 | Hirosi Kobayasi
Mai Suzuki | 鈴木 舞 | Suzuki Mai
"),
("Vietnamese", "
Nguyễn Văn An | Nguyen Van An | An Nguyen | Nguyen An | An Van Nguyen
Trần Thị Hương | Tran Thi Huong | Huong Tran | Huong Thi Tran
Lê Quang Dũng | Le Quang Dung | Dung Le | Dung Quang Le
Phạm Minh Đức | Pham Minh Duc | Duc Pham
Huỳnh Thị Bích | Huynh Thi Bich | Bich Hoang
Đặng Tuấn Kiệt | Dang Tuan Kiet | Kiet Dang
Võ Hoài Phương | Vo Hoai Phuong | Phuong Vu
"),
("Thai", "
Somchai Srisuk | สมชาย ศรีสุข | Somchay Sisuk
Apinya Wongsawat | อภิญญา วงศ์สวัสดิ์ | Abhinya Wongsawat
Prasert Chaiyaporn | ประเสริฐ ชัยพร | Prasoet Chaiyaphon
Kanya Thongdee | กัญญา ทองดี | Ganya Tongdee
Nattapong Rattanakul | ณัฐพงษ์ รัตนกุล | Natthaphong Ratanakun
Malee Boonmee | มาลี บุญมี | Mali Bunmi
"),
("Indonesian and Malay", "
Budi Santoso | Boedi Santoso | Budi Santosa
Siti Nurhaliza binti Tarudin | Siti Nurhaliza | Siti Nur Haliza
Ahmad bin Ismail | Ahmad Ismail | Ahmed bin Ismail
Dewi Lestari | Dewi Lestary
Agus Wijaya | Agoes Wijaya
Tan Mei Hwa | Mei Hwa Tan | Chen Meihua
"),
("Filipino", "
Juan dela Cruz | Juan de la Cruz | Juan Delacruz | Juan D. Cruz
Maricel Bautista Reyes | Maricel Reyes | Maricel B. Reyes
Rogelio Macaraeg | Roger Macaraeg | Rogelio Macaraeg Jr.
Corazon Delos Santos | Corazon de los Santos
Jejomar Pangilinan | Jejomar C. Pangilinan
Ligaya Villanueva | Ligaya Villa Nueva
"),
("Ethiopian and Eritrean", "
Selam Tesfaye | ሰላም ተስፋዬ | Selam Tesfay | Selam Tesfaye Bekele
Abebe Girma | አበበ ግርማ | Abebe Girma Haile
Haile Mekonnen | ኃይሌ መኮንን | Hayle Mekonen
Tsehay Worku | ፀሐይ ወርቁ | Tsehay Worqu
Yonas Gebremariam | ዮናስ ገብረማርያም | Yonas Gebre Mariam
Almaz Desta | አልማዝ ደስታ
"),
("West African", "
Chukwuemeka Okafor | Emeka Okafor | Chukwuemeka Okafor Obi
Folasade Adeyemi | Folashade Adeyemi | Sade Adeyemi
Kwame Mensah | Kwame Mensah-Boateng
Aminata Diallo | Aminata Jalloh Diallo
Ngozi Eze | Ngozi Eze-Nwosu
Ousmane Traoré | Osman Traore
"),
("East and southern African", "
Wanjiku Kamau | Wanjiku wa Kamau | W. Kamau
Thabo Nkosi | Thabo M. Nkosi
Sipho Dlamini | Sipho Dlamini Zulu
Grace Achieng | Achieng Grace
Tendai Moyo | Tendai Moyo-Banda
Nomvula Khumalo | Nomvula Kumalo
"),
("Central Asian", "
Nursultan Akhmetov | Нурсұлтан Ахметов | Nursultan Ahmetov
Aigerim Suleimenova | Айгерім Сүлейменова | Aygerim Suleymenova
Gulnara Karimova | Гульнара Каримова | Gulnora Karimova
Bekzat Omarov | Бекзат Омаров
Jasur Toshmatov | Жасур Тошматов | Dzhasur Tashmatov
Batbayar Dorj | Батбаяр Дорж
"),
("Romanian", "
Ștefan Țurcanu | Stefan Turcanu | Stephen Tsurcanu
Ioana Munteanu | Joanna Munteanu
Gheorghe Ionescu | George Ionesco | Gheorghe Ionescu
Mădălina Ciobanu | Madalina Ciobanu
Vasile Brânză | Vasile Branza | Basil Branza
Cătălin Rusu | Catalin Rusu
"),
("Italian", "
Giuseppe D'Angelo | Beppe DAngelo | Giuseppe d’Angelo | Joseph D'Angelo
Alessandra Lo Presti | Sandra LoPresti | Alessandra Lopresti
Francesco De Santis | Franco Desantis | Francesco DeSantis
Niccolò Esposito | Niccolo Esposito | Nicolo Esposito
Chiara Bianchi | Chiara Bianchi Ferri
Vincenzo Marchetti | Enzo Marchetti
"),
];
