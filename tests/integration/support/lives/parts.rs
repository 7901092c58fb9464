//! Romanised parts of names by naming system: usual given names, usual family names or their like. For tests alone.

/// A naming system of `tests/integration/name_comparison/banks.rs`, given names, family names.
pub const PARTS: &[(&str, &str, &str)] = &[
    (
        "English",
        "james mary john patricia michael linda david barbara thomas susan charles sarah daniel karen matthew nancy anthony lisa andrew emily",
        "smith johnson williams brown jones davis wilson anderson thompson harris clark lewis robinson walker hughes edwards turner collins parker morris",
    ),
    (
        "Spanish",
        "jose maria juan carmen luis ana carlos isabel miguel lucia javier pilar alejandro rosa fernando teresa pablo elena diego guadalupe",
        "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez hernandez ruiz diaz moreno alvarez romero navarro torres dominguez vazquez",
    ),
    (
        "Portuguese",
        "joao ana pedro beatriz tiago mariana rui catarina paulo ines goncalo sofia duarte leonor renato larissa thiago camila otavio fernanda",
        "silva santos ferreira pereira oliveira costa rodrigues martins sousa fernandes goncalves gomes lopes marques almeida ribeiro pinto carvalho teixeira moreira",
    ),
    (
        "French",
        "jean marie pierre camille luc chloe antoine manon julien celine nicolas aurelie mathieu sandrine guillaume amelie thierry nathalie olivier sylvie",
        "martin bernard dubois durand leroy moreau laurent lefebvre michel girard bonnet dupont fontaine rousseau vincent mercier blanchard guerin boyer chevalier",
    ),
    (
        "German",
        "hans anna jurgen sabine klaus monika wolfgang petra stefan ursula matthias heike dieter birgit uwe katrin florian anja tobias silke",
        "muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann",
    ),
    (
        "Dutch",
        "jan anneke pieter femke willem sanne hendrik lotte bram marieke joost eline ruben anouk daan fleur maarten esther sjoerd ineke",
        "dejong jansen devries bakker visser smit meijer mulder dekker brouwer dijkstra kuiper hoekstra postma vermeulen hendriks janssen vandijk schouten bosch",
    ),
    (
        "Nordic",
        "lars ingrid bjorn astrid erik sigrid anders kirsten soren mette olav solveig henrik karin magnus liv torsten annika nils helle",
        "hansen johansen olsen larsen andersen pedersen nilsen johansson eriksson lindberg lindstrom bergstrom haugen nygaard sorensen rasmussen jorgensen lundgren bakke holm",
    ),
    (
        "Icelandic",
        "jon gudrun sigurdur anna gunnar kristin olafur margret einar sigridur kristjan helga magnus ragnheidur stefan johanna bjarni thordis halldor solveig",
        "jonsdottir jonsson gudmundsson gudmundsdottir sigurdsson sigurdardottir gunnarsson gunnarsdottir olafsson olafsdottir einarsson einarsdottir magnusson magnusdottir kristjansson kristjansdottir stefansson stefansdottir bjornsson halldorsdottir",
    ),
    (
        "Finnish and Baltic",
        "matti aino juhani liisa timo helena mikko tuula jukka ritva janis inese andris ilze jonas rasa vytautas egle toomas kadri",
        "korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen kazlauskas jankauskas petrauskas berzins kalnins ozolins liepins tamm saar",
    ),
    (
        "Polish",
        "jan anna piotr maria krzysztof katarzyna andrzej malgorzata tomasz agnieszka pawel barbara marcin ewa michal magdalena jakub monika lukasz joanna",
        "nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur kwiatkowski krawczyk piotrowski grabowski pawlowski michalski",
    ),
    (
        "Czech and Slovak",
        "jiri jana petr eva pavel hana tomas lenka martin katerina jaroslav zuzana miroslav petra vaclav veronika ondrej michaela lubomir ludmila",
        "novak novakova svoboda svobodova novotny dvorak dvorakova cerny prochazka kucera vesely horak nemec marek pospisil horvath kovac varga toth nagy",
    ),
    (
        "Hungarian",
        "istvan erzsebet laszlo katalin jozsef ilona janos zsuzsanna zoltan agnes sandor judit gabor eszter ferenc andrea attila piroska peter kinga",
        "nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete",
    ),
    (
        "South Slavic",
        "nikola jelena marko ana stefan milica luka ivana dragan snezana zoran vesna goran marija igor ljiljana mladen tamara vladimir petra",
        "jovanovic petrovic nikolic markovic djordjevic stojanovic ilic horvat kovacevic babic maric juric novak zupancic kovac hadzic popovic pavlovic simic vukovic",
    ),
    (
        "Russian",
        "sergey elena alexander olga dmitry natalia andrey tatiana alexey irina vladimir svetlana mikhail marina nikolay lyudmila igor anna ivan ekaterina",
        "ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova vasiliev petrov petrova sokolov sokolova mikhailov novikov fedorov morozov volkov alekseev lebedev",
    ),
    (
        "Ukrainian",
        "oleksandr olena andrii oksana serhii nataliia mykola iryna volodymyr tetiana yurii halyna vasyl liudmyla bohdan yuliia taras svitlana ihor khrystyna",
        "shevchenko kovalenko bondarenko tkachenko kravchenko oliinyk shevchuk koval polishchuk bondar tkachuk moroz marchenko lysenko rudenko savchenko petrenko melnyk klymenko pavlenko",
    ),
    (
        "Bulgarian",
        "georgi maria ivan ivanka dimitar elena nikolay yordanka petar daniela hristo margarita todor vasilka stoyan radka plamen tsvetana emil gergana",
        "ivanov ivanova georgiev georgieva dimitrov dimitrova petrov petrova nikolov nikolova stoyanov stoyanova todorov hristov hristova angelov angelova yordanov vasilev kolev",
    ),
    (
        "Greek",
        "giorgos maria dimitris eleni kostas katerina giannis vasiliki nikos sofia panagiotis anna vasilis georgia christos dimitra thanasis ioanna michalis angeliki",
        "papadopoulos papadopoulou papadakis vlachos vlachou angelopoulos nikolaidis georgiou dimitriou konstantinou ioannou makris oikonomou karagiannis antoniou athanasiou pappas christodoulou samaras alexiou",
    ),
    (
        "Armenian",
        "armen anahit tigran lusine gevorg narine hayk ani aram mariam vardan gayane karen hasmik artur lilit samvel nune davit shushan",
        "grigoryan harutyunyan sargsyan hovhannisyan khachatryan hakobyan vardanyan petrosyan karapetyan gevorgyan ghazaryan avetisyan mkrtchyan manukyan poghosyan martirosyan simonyan stepanyan danielyan margaryan",
    ),
    (
        "Georgian",
        "giorgi nino davit tamar levan ketevan zurab mariam irakli natia lasha salome vakhtang eka nika khatuna temur lali mamuka maia",
        "beridze kapanadze gelashvili maisuradze lomidze giorgadze tsiklauri kvaratskhelia mamedov bolkvadze gogoladze chkheidze jikia shengelia tsereteli khutsishvili mchedlishvili kobakhidze japaridze kiknadze",
    ),
    (
        "Turkish",
        "mehmet ayse mustafa fatma ahmet emine ali hatice huseyin zeynep hasan elif ibrahim meryem murat ozlem emre gulsen yusuf sevgi",
        "yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek",
    ),
    (
        "Arabic",
        "mohammed fatima ahmed aisha omar layla ali maryam hassan noor khalid zainab youssef salma ibrahim huda tariq rania samir yasmin jamal dina",
        "haddad khoury mansour khalil najjar saleh hamdan nasser aziz farouk qasim abdullah hussein ibrahim mahmoud suleiman darwish rahman sabbagh shaheen karam",
    ),
    (
        "Persian",
        "reza maryam ali zahra hossein fatemeh mehdi shirin amir nasrin bahram leila parviz nazanin farhad mina dariush roya kamran azadeh",
        "hosseini ahmadi mohammadi karimi rezaei moradi jafari rahimi ghorbani tehrani golestan mousavi hashemi sadeghi kazemi ebrahimi akbari norouzi shirazi bahrami",
    ),
    (
        "Hebrew",
        "yosef miriam david sarah avraham rivka moshe tamar yaakov noa daniel shira eitan michal shmuel yael itai tzipora uri hadas liora gal",
        "cohen levy mizrahi peretz biton dahan avraham friedman malka azoulay katz yosef amar ohayon hadad shapira goldberg rosenberg ben-david segal barak",
    ),
    (
        "Hindi and Nepali",
        "rajesh sunita amit priya vikram pooja sanjay neha anil kavita suresh anjali deepak lakshmi manoj rekha gaurav pushpa ramesh sita",
        "sharma patel gupta verma kumar yadav mishra mehta joshi agarwal chaudhary thapa gurung shrestha tamang tiwari pandey saxena trivedi rawat",
    ),
    (
        "Bengali",
        "rafiqul nasrin tanvir shirin sumona arif farhana imran sharmin kamal nusrat abdul rina subrata mousumi debasish ananya sourav moumita habib",
        "rahman hossain islam akter khatun chatterjee banerjee mukherjee ghosh mondal sarkar chakraborty bhattacharya dutta biswas uddin sikder haque miah talukder",
    ),
    (
        "Tamil and Telugu",
        "senthil meenakshi karthik priya venkatesh padma murugan lakshmi arun kavitha ramesh saraswati srinivas swathi suresh divya prakash revathi ganesh anitha bhavani",
        "subramanian krishnan iyer pillai reddy rao naidu murugan sundaram rajan ramasamy venkataraman natarajan chandrasekaran balakrishnan govindan nair menon raju murthy chowdary",
    ),
    (
        "Punjabi and Sikh",
        "gurpreet manpreet harjit simran balwinder jaspreet harpreet amandeep jaspal kulwinder rajinder sukhdeep paramjit navdeep gurdeep ravinder satnam baljit inderjit kiran",
        "singh kaur dhillon sandhu gill grewal sidhu brar bains dhaliwal mann bajwa randhawa cheema virk deol aulakh khaira hundal johal",
    ),
    (
        "Pakistani",
        "asif ayesha bilal zainab imran sana usman fatima hamza hina kashif sadia faisal maryam adnan nadia shahid rabia zeeshan saima",
        "khan ahmed malik butt chaudhry qureshi siddiqui sheikh hussain shah iqbal raja mirza akhtar javed bhatti awan abbasi rana baloch",
    ),
    (
        "Chinese Pinyin",
        "wei fang xiaoming na jianguo xiuying zhiqiang li yang jing lei min yan jun hui peng xin ling hong mei fei dan",
        "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo deng",
    ),
    (
        "Taiwanese Wade-Giles",
        "chiahao shufen meiling yingchun tehua ichun chihming yating chunchieh hsinyi weiting peiyu kuanyu yuhsuan chenghan tingyu mingche shihhan pochun yunju",
        "tsai chou hsieh kuo fang wu chang hsu cheng chiang tseng liao hsiao tsao peng yeh chuang lu shih chien",
    ),
    (
        "Cantonese",
        "kayan siufong waiming winghong sukhan chikeung taiman manwai kinman yeeman hoiyan chunhei laiking pakho waikit manyee tszching hokman siuling yuetming",
        "chan leung wong cheung lau ng kwok yip lam cheng ho tang chow yeung tsang choi mak fung tse kwan",
    ),
    (
        "Korean",
        "minjun seoyeon jihoon eunkyung woosung hyerin doyun sangho jiwoo minseo hyunwoo soyeon donghyun yuna seungmin jiyoung taehyung sujin kyungsoo haeun",
        "kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song namgung hong",
    ),
    (
        "Japanese",
        "yuki taro keiko hiroshi mai kenji sakura takashi yoko makoto haruka akira naoko satoshi emi daisuke ayumi kazuo michiko shinji",
        "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu fujimoto tsuchiya",
    ),
    (
        "Vietnamese",
        "huong minh lan dung phuong tuan linh duc trang kiet thao hung mai khanh ngoc long bich hai thuy quang",
        "nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly trinh dinh lam mac truong",
    ),
    (
        "Thai",
        "somchai malee prasert kanya nattapong apinya somsak siriporn wichai suda anan pornthip chai wanida kittisak ratana thanakorn supaporn narong chanida",
        "srisuk wongsawat chaiyaporn thongdee rattanakul boonmee saetang suwan charoen phromma srisai wongsa intharat kaewkla sukjai chaiwong thongchai jaidee saelim bunnag",
    ),
    (
        "Indonesian and Malay",
        "budi siti agus dewi ahmad nurul rizky putri hendra ratna joko wulan bambang sri eko rina farid aisyah hafiz nadia",
        "santoso wijaya lestari kurniawan setiawan saputra hidayat nugroho susanto wibowo hartono gunawan pratama siregar nasution ismail abdullah osman yusof hassan",
    ),
    (
        "Filipino",
        "maricel rogelio corazon ligaya juan rosario jejomar marites eduardo lourdes ramon jocelyn danilo rowena renato imelda arnel cristina ernesto analyn",
        "delacruz bautista reyes santos garcia mendoza aquino villanueva ramos castillo macaraeg pangilinan mercado tolentino magsaysay dimaculangan salonga evangelista manalo lacson",
    ),
    (
        "Ethiopian and Eritrean",
        "selam abebe tsehay yonas almaz dawit tigist haile hiwot bereket meseret samuel genet tewodros rahel kidane eden mulugeta senait biniam",
        "tesfaye girma mekonnen worku gebremariam desta bekele tadesse alemu kebede hailu assefa tekle negash wolde getachew demissie berhane habte ghebremedhin",
    ),
    (
        "West African",
        "chukwuemeka folasade kwame aminata ngozi ousmane adaeze oluwaseun kofi ama ifeoma tunde fatou mamadou chinedu yetunde kojo abena sekou mariama",
        "okafor adeyemi mensah diallo eze traore okonkwo adebayo boateng owusu nwosu ogunleye appiah asante ndiaye diop keita toure obi balogun",
    ),
    (
        "East and southern African",
        "wanjiku thabo sipho achieng tendai nomvula kamau njeri otieno wambui tatenda thandiwe mwangi akinyi farai lindiwe kipchoge chebet juma neema wangari chipo",
        "kamau nkosi dlamini moyo khumalo mwangi otieno ochieng njoroge kariuki wanjiru ndlovu mokoena molefe sithole banda phiri mutasa kimani odhiambo chikwanha mahlangu",
    ),
    (
        "Central Asian",
        "nursultan aigerim gulnara bekzat jasur batbayar dilshod madina timur aizhan rustam zarina bakhyt saule farrukh nilufar azamat gulmira sardor aliya",
        "akhmetov suleimenova karimova omarov toshmatov karimov nurmagambetov abdullaev abdullaeva rakhimov ismailov yusupov saidov sultanov bekov zhumabayev kasymov dosmukhamedov nazarov ergashev",
    ),
    (
        "Romanian",
        "stefan ioana gheorghe madalina vasile catalin andrei elena mihai cristina alexandru gabriela ion simona bogdan raluca florin adina radu corina sorin daniela",
        "popescu ionescu popa radu dumitru stan stoica gheorghe rusu munteanu matei marin turcanu ciobanu constantin branza moldovan dinu florea stanciu lungu",
    ),
    (
        "Italian",
        "giuseppe maria antonio anna francesco chiara alessandro francesca marco giulia luca valentina matteo alessandra vincenzo paola niccolo silvia stefano elisa",
        "rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca costa giordano mancini rizzo lombardi moretti",
    ),
];
