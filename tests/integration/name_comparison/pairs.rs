//! Pairs of names and what their comparison must say: same, compatible, shared (either), cannot-tell, not-different, different.

pub const PAIRS: &str = "
# order
John Smith | Smith John | same
John Smith | Smith, John | same
John Smith | SMITH, John | same
John Smith | john smith | same
Nagy István | István Nagy | same
Wang Fang | Fang Wang | same
Kim Min-jun | Min-jun Kim | same
García López, José | José García López | same
Smith, John, Jr. | John Smith | same
Smith, John, MBA, PhD | John Smith | same
# titles and suffixes
Dr. John Smith | John Smith | same
Prof. Dr. Anna Weber | Anna Weber | same
John Smith III | John Smith | same
John Smith, Esq. | John Smith | same
Mrs. Anna Weber | Anna Weber | same
Luís Figueiredo Neto | Luis Figueiredo | same
王小明先生 | 王小明 | same
田中さん | 田中 | same
김민준씨 | 김민준 | same
Dr. John Smith | Dr. Anna Weber | different
John Smith Jr. | Peter Brown Jr. | different
# initials
J. Smith | John Smith | compatible
John S. | John Smith | compatible
J. S. | John Smith | compatible
J.S. | John Smith | compatible
JS | John Smith | compatible
J. R. R. Tolman | John Tolman | compatible
John R. Smith | John Smith | compatible
J. Smith | Peter Brown | cannot-tell
J. S. | Peter Brown | cannot-tell
John R. Smith | Peter K. Brown | different
John R. Smith | Peter R. Brown | different
A. Weber | B. Weber | compatible
R. K. Narayan | Narayan | compatible
RK Narayan | Ramesh Narayan | compatible
S. Karthik | P. Anand | cannot-tell
# nicknames
Bill Gates | William Gates | compatible
Bob Smith | Robert Jones | compatible
Bill Jones | William Smith | compatible
Liz Taylor | Beth Fisher | compatible
Peggy Olsen | Margaret Olsen | compatible
Jack Ryan | John Clark | compatible
Katie Holmes | Catherine Jones | compatible
Sasha Petrov | Alexander Kuznetsov | compatible
Misha Ivanov | Mikhail Orlov | compatible
Саша Петров | Александр Кузнецов | compatible
Pepe Ruiz | José Gil | compatible
Paco Vega | Francisco Mora | compatible
Lupe Ortiz | Guadalupe Cano | compatible
Zé Costa | José Lima | compatible
Gosia Nowak | Małgorzata Lis | compatible
Kees Bakker | Cornelis Smit | compatible
Laci Varga | László Kiss | compatible
Yossi Levin | Yosef Mor | compatible
Kostas Vlachos | Konstantinos Rigas | compatible
Giannis Rigas | Ioannis Doukas | compatible
Memo Kaya | Mehmet Demir | compatible
Md Rahman Ali | Mohammed Karim Uddin | compatible
Aaron Wells | Erin Banks | different
Roger Mills | Bobby Stone | different
Bill Mills | Robert Stone | different
# diacritics and letters
José Peña | Jose Pena | same
Jürgen Müller | Juergen Mueller | same
Jürgen Müller | Jurgen Muller | same
Weiß Groß | Weiss Gross | same
Bjørn Sørensen | Bjoern Soerensen | same
Bjørn Sørensen | Bjorn Sorensen | same
Łukasz Małek | Lukasz Malek | same
Åse Bråten | Aase Braaten | same
Þórður Ægisson | Thordur Aegisson | same
Đorđe Đurić | Djordje Djuric | same
Đorđe Đurić | Dorde Duric | same
Željko Šarić | Zeljko Saric | same
Željko Šarić | Zheljko Sharich | shared
Nguyễn Văn Đức | Nguyen Van Duc | same
Ayşe Işık | Ayse Isik | same
İrem Çağlar | Irem Caglar | same
Ștefan Țepeș | Stefan Tepes | same
Gökçe Öz | Goekce Oez | same
Åsa Öberg | Asa Oberg | same
Zoë Brontë | Zoe Bronte | same
José Peña | José Peña | same
François Noël | François Noël | same
ＪＯＨＮ　ＳＭＩＴＨ | John Smith | same
O’Neill Sean | Sean O'Neill | same
# joins, hyphens, apostrophes, inner capitals
Jean-Luc Picard | Jean Luc Picard | same
Jean-Luc Picard | Jeanluc Picard | same
Jean-Luc Picard | JeanLuc Picard | same
Jean-Luc Picard | Jean Picard | compatible
Jean-Luc Picard | Luc Picard | compatible
Sean O'Neill | Sean ONeill | same
Sean O'Neill | Sean O Neill | same
Sean O'Neill | Sean Oneill | same
Sean O'Neill | Sean Neill | shared
Kim Min-jun | Kim Minjun | same
Kim Min-jun | Kim Min Jun | same
Anna-Maria Rossi | Annamaria Rossi | same
Ian MacDonald | Ian Mac Donald | same
Ian MacDonald | Ian McDonald | shared
Ian MacDonald | Ian Macdonald | same
LeBron Hall | Lebron Hall | same
DeShawn Reed | Deshawn Reed | same
Luca De Rosa | Luca DeRosa | same
Luca De Rosa | Luca Derosa | same
Pascal D'Arcy | Pascal Darcy | same
Mary Smith-Jones | Mary Smith | compatible
Mary Smith-Jones | Mary Jones | compatible
Mary Smith-Jones | Mary Smith Jones | same
Mary Smith-Jones | Anna Jones | compatible
Ma'soumeh Karimi | Masoumeh Karimi | same
Ts'ai Ying | Tsai Ying | same
John Smith | johnsmith | same
John Smith | JohnSmith | same
# particles
Ludwig van Beethoven | Ludwig Beethoven | same
Jan van der Berg | Jan Vanderberg | same
Jan van der Berg | Berg, Jan van der | same
Jan van der Berg | Piet van der Meer | different
Luis de la Cruz | Luis Delacruz | same
Luis de la Cruz | Luis dela Cruz | same
Luis de la Cruz | Luis Cruz | same
Luis de la Cruz | Pedro de la Rosa | different
Otto von Stein | Otto Stein | same
Otto von Stein | Karl von Berg | different
Ahmed al-Sayed | Ahmed Alsayed | same
Ahmed al-Sayed | Ahmed Elsayed | shared
Ahmed al-Sayed | Ahmed Sayed | same
Ahmed al-Sayed | Karim al-Haddad | different
Hamad bin Rashid | Hamad Rashid | same
Hamad bin Rashid Saleh | Tariq bin Omar Nasser | different
Yitzhak Ben-David | Isaac Bendavid | shared
Yitzhak Ben-David | Yitzhak Ben David | same
João da Silva | João Silva | same
João dos Santos | Pedro dos Reis | different
Maria y García | Maria García | same
Abdul Rahman Khan | Abdulrahman Khan | same
Abdel-Rahman Khan | Abdul Rahman Khan | shared
Abd al-Rahman Khan | Abdulrahman Khan | shared
Van Gogh | Peter Smith | cannot-tell
De la Cruz | Peter Smith | cannot-tell
Al Gore | Albert Gore | compatible
Ben Carter | Benjamin Carter | compatible
# double, changed and married names; former names
Mary Smith | Mary Jones | compatible
Mary Smith | Mary Smith-Jones | compatible
Mary Jones née Smith | Mary Smith | compatible
Sabine Jäger geb. Vogel | Sabine Vogel | compatible
José García López | José García | compatible
José García López | José López | compatible
José García López | Carlos García Ruiz | compatible
José García López | Carlos Ruiz López | compatible
José García López | Pablo Ruiz Mora | different
John Smith | Peter Smith | compatible
John Smith | Jane Smith | compatible
John Smith | Mary Ann Smith | compatible
Anna Nowak | Anna Kowalska | compatible
Anna Kowalska | Jan Kowalski | compatible
Jana Nováková | Petr Novák | compatible
Elena Smirnova | Ivan Smirnov | compatible
Eleni Papadopoulou | Nikos Papadopoulos | compatible
Rasa Kazlauskienė | Jonas Kazlauskas | compatible
Maria Fernanda Lopez | Maria Lopez | compatible
Maria Fernanda Lopez | Fernanda Lopez | compatible
Maria Fernanda Lopez | Maria F. Lopez | compatible
Christopher Wright | Christoph Wright | shared
Konstantin Ivanov | Konstantinos Ivanov | shared
Montgomery Burns | Montgom Burns | shared
William (Bill) Gates | Bill Gates | shared
Robert \"Bob\" Stone | Bob Stone | shared
Wang Xiaoming (Kevin) | Kevin Wang | shared
# patronymics
Иван Петрович Сидоров | Иван Сидоров | compatible
Иван Петрович Сидоров | Ivan Sidorov | compatible
Сидоров Иван Петрович | Ivan P. Sidorov | compatible
Jón Stefánsson | Jon Stefansson | same
Jón Þór Stefánsson | Jón Stefánsson | compatible
Selam Tesfaye Bekele | Selam Tesfaye | compatible
Ahmad bin Ismail | Ahmad Ismail | same
Иван Петрович Сидоров | Олег Андреевич Громов | different
# mononyms and single words
Suharto | Suharto | same
Suharto | Budi Santoso | cannot-tell
Suharto | Sukarno | cannot-tell
Madonna | Madonna Ciccone | compatible
Aung | Su Su Lwin | cannot-tell
Smith | John Smith | compatible
John | John Smith | compatible
Prince | Mary Jones | cannot-tell
 | John Smith | cannot-tell
 |  | cannot-tell
--- | John Smith | cannot-tell
123 456 | John Smith | cannot-tell
john@example.com | John Smith | cannot-tell
Hiring Manager | John Smith | cannot-tell
Software Engineer | John Smith | cannot-tell
# Cyrillic
Сергей Иванов | Sergey Ivanov | same
Сергей Иванов | Sergei Ivanov | shared
Иванов Сергей | Sergey Ivanov | same
Елена Кузнецова | Yelena Kuznetsova | shared
Елена Кузнецова | Elena Kuznetsova | same
Фёдор Хрущёв | Fyodor Khrushchev | shared
Юрий Щукин | Yuri Shchukin | shared
Юрий Щукин | Iurii Shchukin | shared
Ярослав Цой | Yaroslav Tsoi | shared
Дмитрий Быков | Dmitry Bykov | shared
Андрій Гнатюк | Andriy Hnatiuk | shared
Ђорђе Ђурић | Đorđe Đurić | shared
Георги Христов | Georgi Hristov | same
Смирно́в Иван | Ivan Smirnov | same
Сергей Иванов | Пётр Громов | different
Сергей Иванов | Peter Brown | different
Сергей Иванов | Maria Garcia | different
Джон Смит | John Smith | shared
Сергей Иванов | Δημήτρης Παππάς | different
# Greek
Γιώργος Παππάς | Giorgos Pappas | same
Γιώργος Παππάς | George Pappas | compatible
Ελένη Βλάχου | Eleni Vlachou | shared
Ευάγγελος Χατζής | Evangelos Chatzis | shared
Ευάγγελος Χατζής | Vangelis Hatzis | shared
Ξένια Ψαρρά | Xenia Psarra | shared
Μπάμπης Ντίνος | Babis Dinos | shared
Γιώργος Παππάς | Νίκος Δούκας | different
Γιώργος Παππάς | Maria Garcia | different
ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ | Γιώργος Παππάς | same
# Arabic
محمد حسن | Mohammed Hassan | shared
محمد حسن | Muhammad Hasan | shared
فاطمة الزهراني | Fatima Al-Zahrani | shared
فاطمة الزهراني | Fatimah Alzahrani | shared
عبد الرحمن خليل | Abdulrahman Khalil | shared
يوسف منصور | Youssef Mansour | shared
خالد قاسم | Khaled Qasem | shared
خالد قاسم | Khalid Kassim | shared
أحمد إبراهيم | احمد ابراهيم | same
محمد حسن | كريم منصور | different
محمد حسن | John Walker | different
خالد قاسم | Peter Brown | different
رضا حسینی | Reza Hosseini | shared
# Hebrew
יוסף כהן | Yosef Cohen | shared
משה לוי | Moshe Levi | shared
שרה פרידמן | Sarah Friedman | shared
דוד מזרחי | David Mizrahi | shared
יוסף כהן | משה לוי | different
שרה פרידמן | Peter Kowalski | different
# Han: Pinyin, Wade-Giles, other readings of family names
王小明 | Wang Xiaoming | same
王小明 | Xiaoming Wang | same
王小明 | Wang Hsiao-ming | same
王小明 | Wong Siu Ming | compatible
王小明 | Kevin Wong | compatible
陳志強 | 陈志强 | same
陳志強 | Chen Zhiqiang | same
陳志強 | Chan Chi Keung | compatible
陳志強 | Tan Chee Keong | compatible
張偉 | Zhang Wei | same
張偉 | Chang Wei | same
張偉 | Cheung Wai | compatible
李娜 | Lee Na | shared
李娜 | Li Na | same
欧阳娜娜 | Ouyang Nana | same
歐陽娜娜 | 欧阳娜娜 | same
司马光 | Sima Guang | same
阮文安 | Nguyen Van An | compatible
金正浩 | Kim Jeong-ho | compatible
林太郎 | Hayashi Taro | compatible
田中太郎 | Tanaka Taro | compatible
渡辺恵子 | 渡邊恵子 | same
Zhang Zhiming | Chang Chih-ming | shared
Xu Xiuying | Hsu Hsiu-ying | shared
Zhou Qiang | Chou Ch'iang | shared
Cai Guoqiang | Tsai Kuo-chiang | shared
Li Wei | Lee Wei | shared
Wang Fang | Wong Fong | compatible
Lü Bu | Lu Bu | same
Xi'an Wang | Xian Wang | same
王小明 | 李大伟 | different
王小明 | 王大伟 | compatible
王小明 | 李小明 | compatible
张伟 | 刘洋 | different
王小明 | John Smith | different
王小明 | Maria Garcia | different
张伟 | Liu Yang | different
Wang Fang | Li Na | different
Zhang Wei | Liu Yang | different
Chen Jie | Cheng Li | different
田中太郎 | John Smith | cannot-tell
安田顕 | Ken Yasuda | cannot-tell
# Hangul
김민준 | Kim Min-jun | same
김민준 | Minjun Kim | same
김 민준 | Kim Minjoon | same
이서연 | Lee Seo-yeon | shared
이서연 | Yi Seoyeon | shared
이서연 | Rhee Suhyun | shared
박지훈 | Park Ji-hoon | shared
박지훈 | Pak Chi-hun | shared
최은경 | Choi Eun-kyung | shared
정우성 | Chung Woo-sung | shared
남궁민 | Namkoong Min | shared
Lee Min-ho | Yi Min-ho | shared
Lee Min-ho | Rhee Minho | shared
Park Ji-sung | Pak Chi-song | shared
Jung Ho-yeon | Chung Ho-yun | shared
김민준 | 이서연 | different
김민준 | 김서연 | compatible
김민준 | 박민준 | compatible
김민준 | John Smith | different
김민준 | Lee Seo-yeon | different
Kim Min-jun | Lee Seo-yeon | different
Kim Min-jun | Park Min-seo | different
Kim Min-jun | Kim Seo-yeon | compatible
# Kana and romaji
さとう ゆうき | Sato Yuki | same
サトウ ユウキ | Satō Yūki | same
しみず じゅん | Shimizu Jun | same
Shinji Tsuchiya | Sinzi Tutiya | shared
Satō Jun'ichi | Satoh Junichi | shared
Ōno Yūko | Ohno Yuko | shared
たなか たろう | タナカ タロウ | shared
さとう ゆうき | たなか たろう | different
さとう ゆうき | Taro Tanaka | different
Yuki Sato | Taro Tanaka | different
ジョン スミス | John Smith | shared
# Devanagari and its kin
राजेश शर्मा | Rajesh Sharma | shared
लक्ष्मी देवी | Laxmi Devi | shared
अमित पटेल | Amit Patel | shared
सुनीता यादव | Sunita Yadav | shared
গৌতম ঘোষ | Gautam Ghosh | shared
செந்தில் முருகன் | Senthil Murugan | shared
వెంకటేష్ రెడ్డి | Venkatesh Reddy | shared
ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ | Gurpreet Singh | shared
राजेश शर्मा | अमित पटेल | different
राजेश शर्मा | Peter Brown | different
# Thai, Ethiopic, Georgian, Armenian
สมชาย ศรีสุข | Somchai Srisuk | shared
มาลี บุญมี | Malee Boonmee | shared
สมชาย ศรีสุข | มาลี บุญมี | different
ሰላም ተስፋዬ | Selam Tesfaye | shared
አበበ ግርማ | Abebe Girma | shared
ნინო ბერიძე | Nino Beridze | same
გიორგი კაპანაძე | Giorgi Kapanadze | same
ნინო ბერიძე | გიორგი კაპანაძე | different
Արմեն Պետրոսյան | Armen Petrosyan | shared
Արմեն Պետրոսյան | Armen Bedrossian | shared
# scripts that no table covers
ကျော်ကျော် မြင့် | Kyaw Kyaw Myint | cannot-tell
សុខ ចាន់ | Sok Chan | cannot-tell
ສົມໃຈ ພົມມະ | Somchai Phomma | cannot-tell
සුනිල් පෙරේරා | Sunil Perera | cannot-tell
# Vietnamese order
Nguyễn Văn An | An Nguyen | shared
Nguyễn Văn An | Trần Văn Bình | different
Nguyễn Thị Hoa | Trần Thị Lan | different
Nguyễn Văn An | Nguyễn Văn Bình | compatible
Lê Quang Dũng | Dung Le | shared
Nguyen Van An | An Van Nguyen | same
# forms of one given name in several languages
John Baker | Ivan Pekar | compatible
Giovanni Rossi | John Keller | compatible
Yusuf Demir | Joseph Stone | compatible
Mehmet Kaya | Muhammad Aziz | compatible
Peter Novak | Pyotr Orlov | compatible
Maria Lopez | Mary Stone | compatible
Michał Lis | Michael Stone | compatible
Étienne Roux | Stephen Wood | compatible
# spelling within tolerance
Mohammed Hassan | Muhammad Hasan | shared
Hussein Omar | Husain Umar | shared
Steven Johnson | Stephen Jonson | shared
Catherine Smyth | Katherine Smith | shared
Gorbachev Mikhail | Gorbachyov Michail | shared
Chaudhary Amit | Choudhury Amit | shared
Abdelkader Benali | Abdulkadir Ben Ali | shared
# wholly different
John Smith | Peter Brown | different
John Smith | Maria Garcia | different
Anna Kowalska | Piotr Zieliński | different
José García | Luis Hernández | different
Jean-Luc Picard | Pierre Moreau | different
Jürgen Müller | Dieter Köhler | different
Bjørn Sørensen | Lars Haugen | different
Mehmet Yılmaz | Oğuz Kaya | different
Mohammed Hassan | Karim Mansour | different
Reza Hosseini | Bahram Karimi | different
Amit Patel | Rajesh Sharma | different
Chukwuemeka Okafor | Kwame Mensah | different
Thabo Nkosi | Sipho Dlamini | different
Budi Santoso | Agus Wijaya | different
Selam Tesfaye | Abebe Girma | different
Nagy István | Szabó László | different
Ștefan Țurcanu | Vasile Brânză | different
Jukka Hämäläinen | Väinö Korhonen | different
Juan dela Cruz | Rogelio Macaraeg | different
Somchai Srisuk | Prasert Chaiyaporn | different
Kim Min-jun | Wang Fang | different
Yuki Sato | Maria Garcia | different
Nguyen Van An | John Smith | different
Yosef Cohen | David Mizrahi | different
Carlos Ruiz | Ana Mora | different
Emma Wilson | Oliver Davies | different
Li Na | Emma Wilson | different
Wanjiku Kamau | Grace Achieng | different
Hassan Ali | Hussein Omar | different
Marina Petrova | Karina Sokolova | different
Fernando Ruiz | Pablo Mora | different
";
