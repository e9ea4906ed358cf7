/**
 * Given names of the world's business pages, to tell "Inès Belmonte" from "Alpine Energy". A star marks a name that is also a
 * word, a place or a brand (Rose, Mark, Paris, Claude): a weaker sign.
 */
export interface FirstName {
  /** An ordinary word, a place or a brand as well. */
  readonly isWord: boolean;
}

/** What is known of a first name, by its fold (lower case, no accents); of a compound (`jean-marc`) both halves are. */
export function firstName(fold: string): FirstName | undefined {
  table ??= read();
  const isWord = table.get(fold);
  if (isWord !== undefined) return { isWord };
  const hyphen = fold.indexOf('-');
  return hyphen > 0 && table.has(fold.slice(0, hyphen)) && table.has(fold.slice(hyphen + 1)) ? { isWord: false } : undefined;
}

let table: ReadonlyMap<string, boolean> | undefined;

function read(): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  for (const name of list.trim().split(/\s+/)) {
    const isWord = name.endsWith('*');
    names.set(isWord ? name.slice(0, -1) : name, isWord);
  }
  return names;
}

const list = `
adele adeline adrien agathe agnes aime* alain alban albane albert alexandra alexandre alexia alexis alice aline alix amandine
ambre* amelie anais anatole andre andree angele angelique anne annick annie anouk anthony antoine antonin apolline armand
armelle arnaud arthur astrid aubin aude audrey augustin aurelie aurelien axel axelle baptiste barbara bastien baudouin beatrice
benedicte benjamin benoit bernadette bernard bertrand blaise blanche* blandine boris brice brigitte bruno camille capucine
carine carole caroline catherine cecile cedric celeste celestin celia celine chantal charles charline charlotte chloe christel
christelle christian christiane christine christophe claire clara clarisse claude* claudette claudine clemence clement*
clementine clotilde colette colin coline constance* constant* coralie corentin corinne cyprien cyril cyrille damien daniel
daniele danielle david deborah delphine denis denise diane didier dimitri dominique donatien dorothee edgar edith edmond edouard
eglantine elea eleonore eliane elie eline elisabeth elise elodie eloi eloise elsa emeline emeric emile emilie emilien emma
emmanuel emmanuelle eric ernest estelle esteban etienne eugene eugenie evelyne fabien fabienne fabrice fanny faustine felicie
felix* ferdinand fernand fleur* flora florence* florent florian floriane florine francine francis francois francoise franck fred
frederic frederique gabin gabriel gabrielle gael gaelle gaetan garance gaspard gaston gautier gauthier genevieve geoffrey
geoffroy george georges georgette gerald geraldine gerard germain* germaine ghislain ghislaine gilbert gilberte gilles ginette
gisele gontran gregoire gregory guillaume gustave guy gwenael gwenaelle gwendoline gwenn helene helena heloise henri henriette
herve hippolyte honore* honorine hortense* hubert hugo hugues ines irene irina iris* isabelle isaure isidore ismael ivan
jacinthe jacqueline jacques jade* jean jeanne jeannine jehan jeremie jeremy jerome joachim jocelyn jocelyne joel joelle johan
johanna jonathan jordan* jose joseph josephine josette josiane josselin joy* juan jules julia julie julien julienne juliette
justin justine karim karine kevin laetitia lambert lara laura laure laurence laurene laurent laurette laurie lea leila leo leon
leonard leonie leopold lila lilian liliane lilou lina lionel lisa lise* loic lola loris lou louane louis louisa louise louna luc
luca lucas lucette lucie lucien lucienne lucile ludivine ludovic lydia lydie lydiane mael maelle maelys magali magalie maite
malo manon manuel manuela marc marceau marcel marcelle marcelline margaux margot marguerite maria marianne marie marielle
mariette marilyne marin* marina marine* marion marius marjolaine marjorie marlene martial* martin martine maryline maryse
maryvonne mateo mathias mathieu mathilde mathis mathurin matthias matthieu maud maude maurice max maxence maxime maya* melanie
melina melissa mercedes* michael michel michele micheline mickael mikael milan* mireille mohamed monique morgan* morgane* muriel
mylene myriam nabil nadege nadia nadine natacha nathalie nathan nicolas nicole nina ninon noa noah noe noel* noelle noemie
nolwenn norbert oceane* octave* octavie odette odile olga olive* olivia olivier ombeline ophelie oscar pacome pascal pascale
pascaline patrice patricia patrick paul paula paulette pauline pelagie perrine pervenche philibert philippe pierre* pierrette
pierrick prune* quentin rachel rachid raoul raphael raphaelle raymond raymonde regine regis reine* remi remy renaud rene renee
richard robert robin roch rodolphe rodrigue roger roland rolande romain* romane* romuald romy ronan rosalie rose* roseline
roxane sabine sabrina sacha salome samuel sandra sandrine sara sarah sebastien segolene serge servane severine sidonie simon
simone solange solene sophie soizic stanislas stephane stephanie steve steven suzanne suzel sybille sylvain sylvaine sylvestre
sylviane sylvie tancrede tanguy tatiana tess tessa thais theo theodore theophile therese thibaud thibault thibaut thierry thomas
tiffany timothee titouan tom toussaint* tristan ulysse urbain* ursule valentin valentine valere valerie valery vanessa veronique
vianney victoire* victor victoria* victorien violaine violette* virgile virginie* vivien viviane wandrille wilfried william
xavier yael yan yann yannick yasmine yoann yohan yolande yvan yves yvette yvon yvonne zacharie zelie zoe aaron abby abigail
abraham ada adam addison adrian adrienne agatha aidan aiden aileen al alan* alana alasdair alastair albie alec aled alex alfie
alfred ali alicia alison alistair allan allen allison alyssa amanda amber* amos amy ana andrea andrew andy angela angie angus
anita ann anna annabel annabelle annette anton antonia april* archie ariana ariel arlene arnold art* ash* ashley ashton aubrey
audra august* austin* ava avery* barbra barney barry bart beau* becky bella ben bennett bernie bertha beth bethany betsy betty
beverly bill* billie billy blake bob bobbie bobby brad bradley brady brandon brenda brendan brenna brent* brett brian briana
bridget brittany brody brooke* brooks bruce bryan bryce bryn byron caitlin caleb calum calvin cameron candace candice carl carla
carlton carly carmen carol carolyn carrie carter* casey cassandra cassie cathy cecil cecilia chad* chandler charity* charlene
charlie chase* chelsea* cheryl chester* chip* chris christa christina christopher christy chuck cindy clarence clark clay*
clayton cliff* clifford clint clinton clive cody colby cole colleen collin connie connor conor conrad cooper* cora corey cory
courtney craig crystal* curt curtis cynthia daisy* dale* dallas* damian damon dan dana danny daphne darcy darius darla darlene
darren darryl daryl dave dawn* dean* deanna debbie debra declan dee deirdre delia della dennis derek derrick desmond devin
devon* dexter diana diego dirk dolly dolores don* donald donna donovan dora doreen doris dorothy doug douglas drew* duane dudley
duncan dustin dwayne dwight dylan earl* ed eddie eden* edmund edward edwin eileen elaine eleanor eli elijah eliot eliza
elizabeth ella* ellen ellie elliot elliott ellis elmer elsie elton elvis emily emmett enid erica erik erika erin ernie esme
esther ethan ethel eva evan evangeline eve* evelyn everett ewan ezra faith* fay felicity fergus fern* fiona fletcher floyd
forrest frances frank* frankie franklin freddie freya gabby gail gareth garrett garry garth gary gavin gayle gemma gene* geoff
georgia* georgina gerry gideon gillian gina* ginger* ginny giselle gladys glen glenda glenn gloria gordon grace* graeme graham
grant* greg gretchen greta griffin guadalupe gus gwen gwyneth hadley hal haley hamish hank hannah hans harley* harlan harold
harper harriet harris harrison harry harvey* hayden hayley hazel* heather* hector heidi helen henry herb herbert herman hilary
hilda holly* hope* horace howard hudson* hugh humphrey hunter* hyacinth ian ida imogen imran ingrid ira ireland irving irwin
isaac isabel isabella isla isobel israel* ivy* jack jackie jackson* jacob jaime jake james jamie jan* jana jane janet janice
jared jasmine* jason jasper jay jayne jeanette jeannie jeff jefferson jeffrey jemima jen jenna jennie jennifer jenny jeremiah
jermaine jerry jesse jessica jessie jewel* jill jim jimmy jo joan joanna joanne jodie jody joe joey john johnathan johnny jolene
jon jonah jonas joni jordyn jorge josh joshua josie joyce jude* judith judy julian juliana juliet june* kaitlyn kara karen kari
karl kate katharine katherine kathleen kathryn kathy katie katrina kay kayla keegan keira keith kelly kelsey kelvin ken kendall
kendra kenneth kenny kent* kerry kim kimberly king* kirk kirsten kirsty kit* kitty knox kristen kristin kristina kurt kyle kylie
lacey lachlan lana lance* landon larry lars latisha lauren laurel* lauri laverne lawrence lee leigh lena lenny leroy les lesley
leslie lester levi lewis liam lillian lily* lincoln* linda* lindsay lindsey linus liv liz lizzie lloyd logan* lois lorelei
lorena lorenzo loretta lori lorna lorraine* louie lowell lucian lucille lucinda lucy luke luther lyle lyndon lynette lynn lynne
mabel mack* mackenzie maddie madeleine madeline madison* mae maggie mallory malcolm mandy manny marcia marco marcus margaret
margery margie mariah marian maribel marilyn mario marisa mark* marla marlin marlon marsha marshall* martha marty marvin mary
mason* matilda matt matthew maureen mavis maxine maxwell may* mckenzie meg megan meghan melinda melody* melvin mercy* meredith
mia micah mick mickey miguel mike mildred miles* millie milo milton mimi mina mindy minnie miranda miriam mitch mitchell mitzi
moira mollie molly mona* monica monty morris moses murray myles myra myrtle nancy naomi natalia natalie nate nathaniel neal ned
neil nell nellie nelson nettie neville nick* nicky nigel nikki nora noreen norma norman* norris odell oliver ollie omar opal*
ora orlando* orson orville oswald otis otto owen paige pam pamela paris* parker* pat* patience* patti patty paulina payton
pearl* peggy penelope penny* percy perry pete peter petra peyton phil philip phillip phoebe phoenix* phyllis piers piper* polly
poppy* porter* preston* priscilla prudence* quinn quincy rachael ralph ramona randall randolph randy ray* rebecca reece reed*
reggie reginald reid renata rex rhett rhoda rhonda rhys rich* rick ricky riley rita rob robbie roberta robyn rod roderick rodney
roman* romeo* ron ronald ronnie rory rosa rosalind rosalyn rosanna roscoe rosemary* ross rowan* rowena roxanne roy ruby* rudolph
rudy rufus rupert russ russell rusty* ruth ryan sadie sally sam* samantha sandy* saul savannah* sawyer scarlett scott sean
selena selina serena seth shane shannon* sharon shaun shawn sheila shelby sheldon shelley sherman sherri sherry* sheryl shirley
sibyl sid sidney sienna* sierra* silas silvia simeon sky* skyler sonia sonya sophia spencer* stacey stacy stan stanley stella
stephen stewart stu stuart sue summer* susan susanna susie sutton suzy sydney* sylvia tabitha tamara tammy tanner tanya tara
tasha taylor* ted terence teresa teri terrance terrell terri terry thaddeus thea thelma theresa thora tia tilda tim timothy tina
toby todd tommy toni tonya tony tracey traci tracy travis trent trevor tricia trina trinity* trish trudy truman tucker tyler
tyrell tyrone tyson ursula val valarie vance vaughn vera verity vern vernon vicki vicky vince vincent viola violet* virginia*
vivian wade* wallace wally walt walter wanda ward* warren wayne wendell wendy wes wesley whitney wilbur wilfred will* willa
willard willie willow* wilma wilson windy* winifred winston woodrow wyatt zach zachary zack zara zelda abel adela adolfo adriana
agustin alba* alberto aldo alejandra alejandro alfonso alfredo alma* alonso alvaro amadeo amalia amparo anabel andres angel*
angeles antonio aracely ariadna armando arturo asuncion aurora* beatriz belen benito bernardo bianca blanca borja camila camilo
candela* carina carlos carlota carmela catalina celestino cesar claudia claudio concepcion consuelo cristian cristina cristobal
cruz* daniela danilo dario delfina domingo* edgardo eduardo elena elias eloy elvira emiliano emilio encarnacion enrique ernesto
esperanza* estefania estela evaristo fabian fabio facundo federico felipe fermin fernanda fernando fidel francisca francisco
gabriela genaro gerardo german* gilberto giovanna gonzalo graciela gregorio guillermo gustavo hernan humberto ignacio imanol
inaki inmaculada inigo isidro jacinto jacobo javier jesus* jimena joaquin jordi josefa josefina josep juana juanita julio*
lautaro leandro leonardo leonor leticia lidia lourdes* lucero luciana luciano lucia luis luisa luz* macarena magdalena manolo
marcela marcelo marcos margarita mariano mariela marisol* martina matias mauricio maximiliano milagros modesto moises montserrat
nahuel nestor nicanor nieves norberto nuria octavio oriol osvaldo pablo paco paloma* pascual pau paz* pedro pepe pilar* rafael
ramiro ramon raquel raul regina* reinaldo remedios* ricardo rigoberto roberto rocio rodolfo rodrigo rogelio romina rosario*
ruben salvador* santiago* santos* sergio silvina soledad* sofia* teodoro tomas trinidad* valentina vicente vidal ximena yolanda
abilio adalberto adilson afonso agostinho ailton aldina amancio anabela andreia armindo baltasar benedito caetano caio carolina
catarina celso conceicao davi deolinda duarte edson evandro everton fabiana fabricio fatima fernao filipa filipe flavia flavio
gilson goncalo graca guilherme heitor helder heloisa henrique iara inacio isaura joana joao juraci ligia lourenco luana ludmila
luiz luiza madalena marcio mariana marilia mateus mauro moacir murilo nilson nuno otavio paulo raimundo renato ricardina ronaldo
rosangela rui* rute salete sandro sebastiao severino telma thiago tiago vagner vanderlei vasco* vitor wagner* washington*
wellington* achille adriano agnese agostino alberico alessandra alessandro alessia alessio alfio alida amedeo angelica angelo
annalisa annamaria antonella arianna arnaldo attilio augusta* augusto aurelio bartolomeo battista benedetta benedetto beppe
biagio brunella camilla carlo carlotta carmelo carmine caterina cesare chiara cinzia ciro corrado cosimo cristiana cristiano
dante davide debora diletta domenico donatella donato edoardo eleonora elio elisa elisabetta emanuela emanuele emilia enrica
enrico enzo ermanno ettore eugenia eugenio fabiola fabrizio federica felice ferruccio filippo fiorella francesca francesco
franca franco* fulvio gabriele gaetano gaia gennaro giacomo giada giampaolo giampiero gian giancarlo gianfranco gianluca
gianluigi gianmarco gianna gianni gianpiero gildo gino giorgia giorgio giovanni giulia giuliana giuliano giulio giuseppe
giuseppina graziano grazia guglielmo guido ilaria ilario ivana ivano jacopo lamberto lavinia letizia lia liana livia livio
loredana lorenza lucrezia ludovica ludovico luigi manlio mara* marcella marcello margherita mariagrazia marianna marta
massimiliano massimo matilde matteo mattia maurizio michela michelangelo milena mirella mirko monia nico niccolo nicla nicola
nicoletta nino noemi nunzia olimpia orazio oreste ornella orsola ottavia ottavio palmiro paola paolo pasquale patrizia patrizio
pia* piera pierluigi pierangelo piero pierpaolo pietro pina pino primo* raffaele raffaella raimondo remo renzo riccardo rinaldo
rocco romano* romolo rossana rossella ruggero salvatore samuele sante* saverio sebastiano settimio silvana silvano silvestro
silvio simona stefania stefano tazio tiziana tiziano tommaso tonino tullio ugo umberto valentino* valeria valerio vanni veronica
vincenza vincenzo virginio vito* vittoria vittorio viviana achim adalbert adelheid alfons alois andreas angelika anja anke
anneliese annegret antje armin arne arno barbel beate benedikt bernd bernhard berthold bettina birgit birte bjorn bodo burkhard
carsten christoph claus clemens cornelia dagmar detlef dieter dietmar dietrich dorothea eberhard eckhard edeltraud egon ekkehard
elfriede elke ernst erwin ewald frauke franz franziska frieda friedhelm friederike friedrich fritz georg gerda gerd gerhard
gernot gertrud gisela gottfried gotz gregor gudrun gundula gunnar gunter gunther gustav hanna hannelore hannes hansjorg harald
hartmut hedwig heike heiko heiner heinrich heinz helga hella helmut henning henrik hermann herta hildegard holger horst hubertus
ilka ilona ilse imke inga inge ingeborg ingo ingolf irmgard isolde jens jochen johann johannes jorg jurgen jutta kai* karin
karlheinz karsten kaspar katarina kathrin katja katrin kerstin klaus knut konrad konstantin leonhard lieselotte linn lothar
ludger ludwig lukas lutz malte manfred margarete margit margret markus marlies maximilian mechthild meike melitta michaela
monika moritz nadja niklas olaf ortwin oskar otmar philipp raimund rainer ralf reiner reinhard reinhold renate rolf rosemarie
rudiger rudi rudolf ruprecht rutger sascha sepp siegfried sieglinde sigmund sigrid silke sonja stefan stefanie steffen sven
svenja swantje tanja theodor thilo thorsten til tilo timo tobias torben torsten traudl udo ulf uli ulla ulrich ulrike ute uwe
veit verena veronika viktor volker volkmar waltraud werner wiebke wilhelm willi winfried wolf* wolfgang wolfram aart adriaan
anneke arend arie arjen bas bauke bert berend bram* cees cornelis daan diederik egbert elske femke floris frans frits geert
gerben gerrit gijs gerlof hanneke harm* hein hendrik henk huub ivo jaap jacco jelle jeroen jesper jochem joep joke joop joost
jop joris jurriaan kees klaas koen lieke lies* lieve lodewijk maarten machiel marieke marijke marjolein marleen marnix mathijs
matthijs mees* merel michiel mieke nele niels noortje piet pieter reinier rens rik robbert roel roos ruud saskia sander siebe
sietske sjoerd sofie sybren teun thijs tijmen tjeerd wim* wouter wilhelmina willem wendelien wietse aage agneta aksel albin alva
anders anette anneli annika ansgar antti arja arto arvid asbjorn ase asger asta atle auli aune bengt bent* berit bertil birger
birgitta birgitte bjarne bjork bo bodil borge britt britta cato cecilie christer dag* dagny ebba egil einar eino eirik elin
elisabet elof else emil erkki erling esa evald evert espen finn fredrik freja frida frode geir gitte gosta gorm gro* gudmund
gunilla gunhild gustaf haakon hakan halvor hanne hannu harri heikki helge helle helmi hilde hjalmar ib ingemar inger ingvar iver
jaakko jaana janne jarl jari jeppe jonna jorgen jorma joakim jouko juha juhani jukka julius kaare kaija kaisa kalle karina
karoline kasper kirsi kjell klara kirsti kjersti knud kristian kristoffer lage laila lasse leena leif lennart linnea lisbeth
loke lone* lotta magnus maj malin margareta margrethe mari marit markku marko martti matti mats merete mette mikkel mikko mogens
morten nanna nikolaj nils oddvar oddbjorn ola* olav ole olle olli outi ove paavo palle par* pasi peder pekka pelle per* pernille
pertti petri petter pirjo poul preben rasmus raija randi rauno reidar riitta rikard ritva roald roar rune* saara sakari sami
sanna sari satu seppo signe sigurd silje simo sindre siri siv sixten solveig soren staffan stein steinar sten stig* stine sture
susanne svante svein svend tage taina tapani tapio tarja tarjei teemu teppo terhi terje tero thor* tiina tone* tor torbjorn tore
torgeir torkild trine troels trond trygve tuomas tuula ulrik unni urho uno* vagn valdemar vebjorn vegard veikko vesa vibeke
vidar vigdis viggo vilhelm ville* viljo virpi yngve yrjo aki toivo adrianna agata agnieszka aleksander aleksandra aleksandr
aleksei aleksey alena alina alisa alla alojz alojzy anastasia anatoli anatoly andrei andrej andrey andrii andriy andrzej aneta
antanas antoni arkady arseny arturas artem artur artyom barbora bartosz beata bogdan bohdan boguslaw boleslaw borislav bozena
bozidar branislav branko bronislaw cezary czeslaw damir danail daria darina dariusz darko davor dejan dimitar dimitrije dmitri
dmitry dmytro dobromir dorota dragan drago dragomir dusan dusko edita edyta ekaterina elzbieta ewa fedor felicja filip frantisek
franciszek galina gennady georgi goran* grazyna grigory grzegorz halina henryk igor ihor ilya inna irena ivanka iwona jacek
jadwiga jakub janez janusz jaromir jaroslav jaroslaw jasna jerzy jindrich jiri josip jovan jozef jurij justyna kamil kamila
karel karol karolina katarzyna katerina kazimierz kirill kiril klavdia krasimir krystyna krzysztof ksenia lech lenka leonid
leszek lev libor lilia lubomir lucja lukasz lyubov lyudmila maciej magda maja maksim maksym malgorzata marcin marek marija
marijan mariola mariusz maryna mateusz matej matija michal mihail mikhail milada milica milos miloslav mira mirela miroslav
miroslaw mladen mykhailo mykola nada* nadezhda natalya natasa nebojsa nenad nika nikita nikola nikolai nikolay oksana oldrich
oleg oleh oleksandr oleksii oleksiy olena ondrej pavel pavla pavlo pawel petar petr petro piotr predrag premysl radek radka
radim rados* radoslav radoslaw radovan rafal ratko roksana rostislav ruslan rustam ryszard sanja sasa sergei sergey sergii
serhii slavko slavomir slawomir slobodan snezana srdjan stanislav stanislaw stoyan svetlana svitlana szymon tadeusz taras
tatyana teodor tereza timofey tihomir tomasz tomislav urszula vaclav vadim vanja vasil vasily vasyl veljko vesna viktoria vit
vitaly vitalii vjekoslav vlad vladan vladimir vlado vladislav vlasta vojtech volodymyr vratislav vuk vyacheslav waclaw waldemar
wieslaw wiktor witold wladyslaw wlodzimierz wojciech yaroslav yegor yekaterina yelena yevgeny yulia yulian yuri yuriy zbigniew
zbynek zdenek zdenka zdzislaw zeljko zlatan zlatko zofia zoran zygmunt andras arpad attila balazs bela benedek bence csaba
csilla denes dezso edit endre eniko erzsebet eszter ferenc gabor gergely geza gyorgy gyula hajnalka ildiko imre istvan janos
jozsef judit kalman katalin kinga krisztian krisztina lajos laszlo levente magdolna marton mate matyas mihaly miklos nandor
orsolya piroska reka rozsa sandor szabolcs szilvia tamas tibor tunde vilmos zita zoltan zsofia zsolt zsuzsa zsuzsanna adina
alexandru alin anca andreea aurel camelia catalin cezar ciprian claudiu constantin corina cornel cosmin costel cristi doina
dorin dragos dumitru eugen florentina florin gheorghe horia ileana iulia iulian ioan ioana ion* ionel ionut liliana liviu
madalina mihaela mihai mircea nicoleta nicolae nicusor octavian ovidiu petru radu raluca razvan rodica roxana sorin stelian
tiberiu tudor valeriu vasile viorel viorica achilleas agapi aikaterini alexandros anastasios angeliki antonis apostolos
aristotelis athanasios charalambos christos despina dimitra dimitris eleftherios eleni evangelos fotini fotis georgios giannis
giorgos ilias ioanna ioannis irini kalliopi konstantina konstantinos kostas kyriakos lefteris manolis michalis nektarios
nikolaos nikos odysseas panagiotis panos paraskevi pavlos petros savvas sotiris spyros stavros stefanos stelios thanasis
theodora theodoros vasiliki vasilis vassilis yanis yannis abbas abdallah abdel abdelaziz abdelkader abdelkrim abdellah
abdellatif abderrahim abderrahmane abdou abdoulaye abdul abdulaziz abdullah abdulrahman adel adil adnan ahmad ahmed aicha aisha
aissa akram alaa alia amal aman amar amel amin amina amine amir amira ammar anas anis anissa anouar anwar arwa asma assia aya
ayman aymen ayoub aziz aziza azzedine badr bachir bashar basma bassam bilal boualem brahim chakib charif cherif dalia dalila
dina djamel driss ehab emad essam fadel fadi fadila fahad fahd faisal faiza fares farid farida faris farouk faten fathi fatiha
fatma fawzi faycal fayez fouad ghada ghassan habib hadi hafid hafsa haitham hakim hala hamad hamid hamza hana hanan hani hany
hassan hatem hayat haytham hedi heba hichem hicham hind houda houssem huda hussain hussein ibrahim ibtissam idriss ihab ikram
ilham ilyas imad iman imane inas ismail issam jabir jalal jamal jamel jamil jamila jasim jawad kader kamal kamel karima khadija
khaled khalid khalifa khalil lamia lamine latifa layla lotfi loubna mahdi maher mahmoud mahmud majed majid malak malek malik
malika mansour mariam marwa marwan maryam mehdi mehmet mejid meriem messaoud miloud mohammad mohammed mohsen moncef moufida
mouad mouloud mounir mourad moustapha mouna moussa muhammad mustafa mustapha nabila nadir nadjib naima najat najib najla nasser
nassim nawal nazim nizar noor* noura nour nouredine noureddine osama othman ouahiba oualid oumar ousmane rabah rabia rachida
rafik raja rami rana rania rashid rayan reda* redouane reem rida rim* riad riyad rizwan sabah sabri saad said saida salah salem
salim salima salma salman salwa sameh samia samir samira samy sana sanaa saoud sarra selim selma shadi shadia shaikh sherif
siham slim* slimane smail sofiane soraya souad soufiane souhail soumaya sultan* taha tahar talal tamer tarek tariq taoufik
tawfik turki wafa wael wahid wajdi walid wassim yacine yahya yasin yasmin yasmina yasser yassine yazid younes youssef yousef
yusuf zahra zaid zainab zakaria zaki zayed zied zineb ziad zoubir zohra ahmet alp aras arda aslan asli atilla ayla ayse aysegul
aytac baris berk berna bulent burak burcu can* cem cenk ceyda deniz derya dilek ebru ece eda elif emine emre ender engin ercan
erdal erdogan eren erhan erkan erol ersin esra fatih feride ferit fikret gamze gokhan gonca gul gulsen gunay halil haluk hande
hasan hatice huseyin ilker ipek irem ismet kaan kadir kemal kerem koray korkut leman levent melek melis meltem merve mert metin
muge murat mutlu nazli necati necla nesrin nihat nilufer nuray nurettin okan omer onur orhan osman oya ozan ozge ozlem pelin
pinar recep refik rifat sabiha sedat seda sedef selami selcuk selin semih sema sena serap serdar serkan sevgi sevil sibel sinan
suat suleyman sule taner tansu tarik tolga tuba tugba tulay turgut turkan ufuk ugur umit umut veli volkan yasar yavuz yilmaz
yigit zafer zehra zeki zeynep abebe abena abeni abiola abosede achieng adama adanna ade adebayo adekunle adeola aderonke
adetokunbo adja adjoa adwoa afua agyeman aissata aissatou akin akinwumi akosua akua akwasi alassane aliko aliou alioune amadou
amara ama* aminata anta* arsene assane assitan astou awa ayodele ayo babacar babajide babatunde bakary baraka bassirou binta
birama biram boubacar bukola bola cheick cheikh chibuzo chidi chiamaka chidinma chimamanda chinedu chinua chioma chukwuma coumba
daouda demba desta dieynaba diallo djeneba djibril ebele efua ejike ekow elikem emeka eniola esi essi fadima fanta* fatou
fatoumata fela femi fode folake funke funmi gbenga getachew gift* habibatou haile hamidou hawa ibrahima idrissa idris ifeanyi
ifeoma ikenna issa issouf iyabo jabari jabu jelani jomo kabelo kadiatou kagiso kamau karamoko kemi khady khadim kofi kojo koffi
kouadio kouame kouassi kwabena kwadwo kwaku kwame kwasi kwesi landry lebohang lerato lindiwe lwazi macky mahamadou makena malick
mamadou mamady mame mandla mariama mariame maimouna mbali mbaye moctar modibo mohau mthunzi muhammadu mwangi naledi nana
nafissatou ndeye ngozi nia njeri nkechi nkosazana nomsa nonhle nthabiseng nyambura obi obinna odunayo ogechi okechukwu olamide
olatunji olu oluchi olufemi olumide olusegun oluwaseun oumou ousseynou pape pius phumzile rokhaya rokia rotimi salif salimata
samba* sanele sedar segun sekou sello seydou sibusiso sipho siyabonga sizwe solomon soumaila tafadzwa taiwo tendai tendayi thabo
thandi thandiwe themba thulani tidiane tidjane tinashe tomiwa tope tumelo uche uchenna uzoma wambui wangari wanjiku yacouba yaa
yaw yaya yemi yero yetunde youssouf yusufu zainabou zanele zodwa aadhya aarav abhay abhijit abhinav abhishek aditi aditya ajay
ajit akash akhil akshay akshata alok ambika amit amita amitabh amol amrita anand ananya anil anindya anirudh anjali ankit ankita
anshul anuj anup anupam anuradha anurag anushka apoorva archana arjun arnab arun aruna arundhati arvind asha ashish ashok ashwin
ashwini atul avani avinash ayesha ayush babu balaji balakrishnan bharat* bhaskar bhavesh bhavna bhavish bhupendra bikram bina
chanda chandra chandrasekaran chandrika chetan deepa deepak deepika deepinder devendra devi dharmesh dhruv dilip dinesh divya
durga falguni farhan ganesh gaurav gautam geeta girish gita gopal gopalan govind hari harish harsh* harsha harshad hemant hema
himanshu indira indra irfan ishaan ishita jagdish janaki jatin jaya jayant jayesh jignesh jitendra jyoti kabir kailash kalpana
kalyan kamala kamlesh kapil karan karthik kartik kavita kavya ketan keshav kiran kirti kishore komal krishna krishnan kumar
kunal kushal lakshman lakshmi lalit latha lata leela madhav madhavi madhu madhuri mahendra mahesh malini manasi manish manisha
manju manjula manmohan manoj mansi meena meera megha mihir milind minal mohan mohit mridula mukesh mukul murali nalini namita
nandan nandini narayan narendra naresh natarajan naveen navin neel* neelam neeraj neha nidhi nikesh nikhil nilesh nirmal nirmala
nisha nita nitin nithin nivedita om* padma padmini palak pallavi pankaj parag* parth parul parvati pavan payal pooja prabhakar
prabhu pradeep prakash pramod pranab pranav prasad prashant prateek pratibha pratik praveen prem prerna preeti priti priya
priyanka puja punit purnima radha radhika raghav raghavan raghu raghuram rahul raj* rajan rajat rajeev rajendra rajesh
rajeshwari rajiv rakesh ram* rama* ramakrishnan raman ramesh ramya rani ranjan ranjit rashmi ratan rati ravi* ravindra reena
rekha renu renuka reshma ria richa riddhi rishabh rishi ritesh ritu riya rohan rohini rohit roshni ruchi ruchir rupa rupali
sachin sahil sameer samiksha sandeep sandhya sangeeta sanjana sanjay sanjeev sanjiv santosh sapna sarita sarojini sathya satish
satya satyajit saurabh savita seema shailesh shakuntala shalini shanti shankar shantanu sharad sharmila shashi sheela shikha
shilpa shiv shivani shobha shobhana shradha shreya shreyas shrikant shruti shubham shyam siddharth simran sita smita smriti
sneha sohini somnath sonal sonali sonam soumya sourav sridhar srikanth srinivas srinivasan subhash subramanian sudha sudhir
sudarshan suhas suhasini sujata suman sumit sumitra sunder sundar sundaram sunil sunita suraj surendra suresh surya sushil
sushma swapna swati tanvi tanmay tapan tarun tejas trisha tushar uday uma umesh urmila usha utkarsh vaibhav varun vasant
vasantha vasudha veena venkat venkatesh venkatesan venu vidya vijay vijaya vikas vikram vimal vinay vinaya vineet vinit vinod
vipin viral* viraj vishal vishnu vivek yash yashwant yogesh zubin zoya ai* akane akari akemi akihiko akihiro akiko akinori akio
akira arata asami asuka atsuko atsushi ayaka ayako ayumi bunji chihiro chieko chika chiyo daichi daiki daisuke eiichi eiji eiko
emi emiko etsuko fumihiko fumiko fumio gen* goro hachiro hajime hanako haruka haruki haruko haruto hayato hideaki hidehiko
hideki hideko hideo hidetoshi hikaru hiro hiroaki hirofumi hiroki hiroko hiromi hironobu hiroshi hiroto hiroyuki hisako hisashi
hitomi hitoshi ichiro isamu isao itsuki jin jiro jun junichi junichiro junko junpei kaito kana kanako kaneyoshi kaori kaoru
katsuaki katsuhiko katsumi katsunori katsuo katsuya kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazushi kazuya
kazuyuki kei keigo keiichi keiji keiko keisuke keita kenichi kenji kensuke kenta kentaro kenzo kimiko kiyoshi koichi koji kosuke
kumi kumiko kunihiko kunio kyoko kyohei maki makiko makoto mami manabu mana mariko masaaki masafumi masahiko masahiro masakazu
masaki masako masami masanori masao masaru masashi masataka masato masatoshi masayoshi masayuki mayu mayumi megumi michiko
midori* mika mikio mikihiro miki minako minoru miho misaki mitsuko mitsuo mitsuru miwa miyuki mizuki momoko motohiro motoko nao
naoki naoko naoto natsuki natsumi noboru nobuko nobuo nobuyuki noriko norio noriyuki osamu reiko ren* rie riku rina rintaro rumi
ryo ryohei ryoko ryosuke ryota ryuichi ryuji saburo sachiko sadako sakura* satoko satomi satoru satoshi sayaka sayuri seiichi
seiji shigeki shigeo shigeru shin shinichi shinji shinobu shinsuke shintaro shinya shinzo shizuka shizuko sho shogo shohei
shoichi shoji shota shuichi shuji shun shunsuke shuntaro sota sumiko susumu tadahiko tadao tadashi taichi taiki takaaki takahiro
takako takao takashi takayuki takehiko takeo takeshi taketo taku takumi takuro takuya tamotsu taro tatsuo tatsuya teruo tetsuo
tetsuro tetsuya tokiko tomohiro tomoko tomomi tomoya tomoyuki toru toshiaki toshihiko toshihiro toshiko toshio toshiro toshiyuki
tsutomu tsuyoshi ukyo wataru yasuhiro yasuko yasuo yasushi yasuyuki yoichi yoji yoko yosuke yoshi yoshiaki yoshihiko yoshihiro
yoshiko yoshinori yoshio yoshito yoshiyuki yoshimi yu* yui yuichi yuji yuka yukari yuki yukiko yukio yuko yumi yumiko yuriko
yusuke yuta yutaka yuya bao bing* bin* changpeng chao chen* cheng chun da daguang dong* fang fei* feng gang* guang guo guoqing
hai haiyan hao hong hongbin hua huan hui jia jian jianguo jianhua jianjun jie jing jingping jinping kang keqiang lan lei* li
lihong lijun lin* ling liang long* mei meng miao min* ming* mingyu na nan* ning peng pei pengcheng ping pony* qi qian qiang qing
qiu rong ruiling shan* shang sheng shi shu shufu shuang tao ting tong* wang wei weibo wen wenfeng wenbin wenjie wu xi xia xian
xiang xiao xiaobo xiaohong xiaohua xiaojun xiaoling xiaomei xiaoming xiaoping xin xing xingxing xiu xiulan xiuying xu xue xuan
yang yao yi yifan yilong yiming ying yong yongfu yuan* yue yun zemin zhang zhen zhengfei zhi zhong zhou zihan ziyi zixuan jensen
mei-ling kuo hsiao ying-wen ching-te chih ching tzu yi-ling ara bong byung chang chae-won chul dae dong-won eun eun-ji eun-young
geun ha-eun hae hee hwan hye hyun hyun-woo in-hye jae jae-hyun jae-myung jae-yong jaehyun jeong ji-hoon ji-hye ji-min ji-woo
ji-young jihoon jin-young jong joon joo-young ju-yeon jun-ho jung kwang kyung kyung-hee mi-kyung min-ho min-jun min-ji minho
moon* myung nam sang* sang-hoon seok seo-yeon seo-jun seong seung seung-hoon so-young soo soo-jin soon suk-yeol sun-hee sung
sung-ho tae tae-won taewon woo yeon yoon young* young-ho yun-ji yuna anh binh cuong dung* duc duy giang ha* hang* hanh hien hieu
hoa hoang hung huong huy khanh khoa lien* linh loan* mai* minh my nga ngoc nguyen nhung phong phuc phuong quan quang quyen son*
suong tam tan* thanh thao thi thien thinh thu thuy tien toan trang tri trung truong tu* tuan tung tuyet van* viet vinh vu vuong
yen* agus aniek arief arif aryo bambang budi dewi dian eka endang erick fajar fitri hendra indah irwan joko kartika ketut made*
megawati nadiem nyoman prabowo putri putu rahmat retno rini ririn rizal sandiaga siti slamet sri suharto sukarno susilo taufik
wayan widodo wulan yanti yudi yulianto aisyah azman azizah faizal farah hafiz mahathir noraini nurul razak rosmah shahrul zarina
zulkifli apinya anutin chai chalerm kanya malee narong niran pichai ploy prasert prayut somchai sopa srettha suda supachai surin
thaksin wichai yingluck
`;
