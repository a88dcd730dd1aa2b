import { wordList } from './word-list.ts';

/*
 * Common given names of the English-speaking world, folded: British and Irish, Welsh and Gaelic, Māori and Pasifika, South
 * Asian, Chinese and Vietnamese (as romanised), Arabic, African, and those of the rest of Europe and the Americas. Only a
 * hint: a title or a pronoun in the text outweighs it.
 */

const MALE = wordList(`
  aarav aaron abdi abdul abdullah abdulrahman abel abhishek abiodun abraham abu achim adam adan adebayo ademola
  aditya adolfo adrian afamasaga ahmad ahmed aidan ailbhe aisea ajay akash akhil akin akira alain alan alastair
  albert alberto aldo alec aled alejandro aleksandr aleksei alessandro alessio alexander alexei alfonso alfred
  alistair allan allen alofa alonzo alun alvaro alvin alwyn amadou amar ambrose amir amit amitabh amituanai amos
  anand anaru anatoly anders andre andreas andrei andres andrew andy aneurin angelo angus anil anirudh ankit anselm
  anthony antoine anton antonio anup anwar aonghas aperahama apirana apisai arapeta archibald archie arjun arjuna
  arkady armando arnaldo arnold artem arthur arturo arun arvind asad asher ashok ashton ashwin ateca attilio atul
  augustus aurelien austin axel ayaan ayman ayodele ayub aziz babajide babatunde balaji bao baptiste barack barnaby
  barney barrie barry bart bartholomew bashar bashir basil bassam bastien beau ben benedict benito benjamin bernard
  bernardo bernd bernie bert bertrand bharat bhaskar bilal bill billy binh bjorn bob bobby bogdan boris boyd brad
  bradley brandon brendan brendon brent brett brian brock bruce bruno bryan bryce bryn burkhard burt byron caleb
  callum calum calvin cam campbell carl carlo carlos carlton carsten carwyn cary cathal cecil cedric ceri cesar
  cesare chad chandan chander chandler channing charles chester chet chetan chidi chike chinua christian christie
  christoph christophe christopher chuck chukwuemeka ciaran clarence clark claude claudio clayton cled clem clement
  cliff clifford clint clinton clive clyde cody coinneach cole coleman colin colm connor conor conrad cooper corbin
  corey cormac cory cosmo craig cuong curtis cyril cyrus dafydd dai daichi daiki dallas damian damien damon dan dane
  daniel danny daragh dario darius darragh darrell darren darryl darshan daryl dashiell dave davey david davide
  dawson dean declan deepak denis dennis denzel denzil derek derick dermod dermot derrick desmond detlef dev dewi
  dexter dhruv diarmaid diarmuid dick didier diego dieter dilip dillon dilwyn dimitri dinesh dinkar dirk dmitri
  dmitry domenico domhnall dominic don donal donald donato dong-hyun donncha donnie doug dougal dougie douglas duane
  duc dudley duncan dustin duy dwayne dwight dylan eachann eamon earl eberhard eckhard ed eddie edgar edison edmund
  edoardo edouard eduardo edward edwin efrain egon eirik eli elias elijah elio ellery elliot elliott ellis elmar
  elmer elton elvis emanuele emeka emil emiliano emilio emlyn emmanuel emory emrys enda enrique enver enzo eoghan
  eoin epeli erasmus eric erik erlend ernest ernesto ernie ernst errol eru eruera erwin esteban ethan etienne ettore
  etuate euan eugene evan everett evgeni evgeny ewan ewart ezekiel ezra fabian fabio fabrice fabrizio faisal faleolo
  farhan farid farooq farrell fearghus federico felipe felix femi ferdinand fergal fergus fernando ferris ferruccio
  fidel fielding filipo filippo finlay finn fintan fionn flavio florent florian floyd folarin folau fonua forrest
  francesco francisco franco francois frank franklin franz fraser frazer fred freddie freddy frederick friedrich
  fritz fuad fyodor gabriel gaetano gagan gaius galen ganesh gareth garfield garrett garrick garth gary gaston
  gaurav gautier gavin gaylord gennady geoff geoffrey geordie george geraint gerald gerard gerardo gerhard gerhardt
  gethin ghassan giacomo gianfranco gianluca gianni gil gilbert giles gilles gillies gino giorgio giovanni girish
  giuseppe glenn glyn godfrey gonzalo gopal goran gordon gottfried grady graeme graham granger grant greg gregory
  greig griff griffin grigory grover gruffydd guenter guido guillaume guillermo gunnar gunter gunther gurpreet gus
  gustavo guthrie guy gwilym haakon habib hai haider haki hakim halvor hamid hamish hamlet hamuera hamza hani hank
  hans harald hardeep hardy hari harish harjit harold haroon harpreet harris harrison harry hartmut haruki harvey
  hasan hassan haunui hayes heath hector hedley hefin hehu heiko heinrich heinz helge helmut hemant hemi henare
  henning henri henrik henry herbert heremia herman hermann herve heston hideo hieu hilton himiona hiram hiroshi
  hisham hiwi hoang hobart hohepa holger hollis homer hone horace horacio horomona horst hotene howard howie hubert
  hudson huey hugh hugo hume humphrey hussain hussein huw huy hywel iagan iain ian iarlaith ibrahim ichiro idris
  idrissa ieremia ieuan ifan ifeanyi ifor ignacio ignatius ignazio igor ihaia ihaka ihakara ike ikenna illtyd ilya
  imad imran imtiaz inderjit ingo inigo innes ioane iolo iorwerth iosefa iosua iqbal ira irfan irving irwin isaac
  isaia isaiah isamu ishaan isidore isikeli islwyn ismail ivan ivar ives ivor iwan iyad jack jackson jacob jacques
  jae jagdish jago jaimin jake jalal jamal james jared jarrod jarvis jason jaspal jasper jatin javier jawad jayesh
  jean-claude jean-luc jean-marie jean-michel jean-paul jean-pierre jeb jed jedediah jeff jeffrey jem jens jerald
  jeremiah jeremy jermaine jerome jerrod jerry jesper jesus ji-hoon jim jimmy jiuta joachim joaquin jochen jock joe
  joel johan johannes john johnny jolyon jon jonah jonas jonathan jonathon jong-un jonty jools joon jordi jorge
  jorgen jose josef joseph josh joshua juan jud judah juergen jules julian julien julio julius junior jurgen justin
  kalani kamal kane kapil karan karauria kareem karim karl karsten karthik kartik katsu kaufana kavi kazuo keanu
  keaton keegan keenan keir keith kelepi kelsey kelvin ken kendrick kenji kenneth kenny kent kenta kereama kereopa
  kern kevin khaled khalid khoa khurram kien kieran kilian kingi kirby kirk kishore kjell klaus klemens knox knut
  kofi koji konrad konstantin koro krishna kuldeep kumar kunal kurt kwabena kwadwo kwaku kwame kyle kyrylo lachie
  lachlan lachlann lafaele laird laisa lalit lamar lambert lamin lance landon larry lars lasse latu laurent lave
  lawrence lawson lawton leander leif leilua leland lemuel len lennox leo leon leonard leonardo leonid leonidas
  leopold leroy les levi lewis liam lincoln linden linton linus lionel llewelyn lloyd llyr loic lonnie lorcan
  lorenzo lorne lothar louie louis lowell luc luca lucas lucian luciano lucius ludwig luigi luis luka lukas luke
  luther lutz lyall lyle lyman lyndon mackie madhav mads magne magnus mahdi mahendra mahesh mahmoud majid makoto
  maksim malachi malachy malakai malcolm malik mamadou manahi manase manfred manihera maninder manish manny manoj
  mansour manu manuel manus marc marcel marcello marcelo marco marcos marcus mario marius mark markus marlon marlow
  marshall martin marty marvin marwan masahiro mason massimo mateo mathew mathieu matiu matt matteo matthew matthias
  maui maurice mauricio maurizio mauro max maxim maxime maximilian maxwell mayank maynard mazin mehmet meirion
  melvin meredydd merrick merv mervin mervyn michael michel miguel mihaere mikael mikaere mike mikhail mikkel
  milburn miles milind milo milton min-ho minh mirko mitch mitchell mitt moana-nui mohamed mohammad mohammed mohan
  mohi mohinder mohit mohsin mokena monroe montague montgomery monty mordecai morris morten mortimer morton moses
  mosese muhammad mukesh mungo munir murdo murray musa mustafa mustaq myles nabil nadeem nadir nael naisa najib nam
  naoki narayan narendra nasir nasser nate nathan nathanael nathaniel navdeep naveen neal ned neil nello nelson nev
  neville nghia niall nicholas nick nico nicolas niels nige nigel nikhil niklas niko nikolai nile nilesh nils
  nishant nitin nizar nnamdi noah nolan norbert norm norman norris nunzio nye oakley obinna odell odhran oisin olaf
  olav oleg oleksandr olin oliver olivier ollie oluwaseun omar orlando orson orville osama osborn oscar osian oskar
  osman osmond oswald otis otmar otto ousmane owain owen ozzie pablo paddy padraig paea palmer paolo paora parag
  paramjit parata parminder pascal pascoe pasquale pateriki patrick patxi paul paulo pavel pavlo pedro pekka penaia
  per percival percy perenara perry pete petelo peter petera petr petro phelim phil philip philippe phillip phineas
  phong phuc piero pierre piers pietro pio piripi pita poasa poihipi poul pouono pradeep prakash pranav prasad
  prasanna praveen preben prentice presley preston proinsias puneet qasim quang quentin quincy quoc rafael raffaele
  raghav raheem rahul rainer raj rajan rajat rajendra rajesh rajinder rajiv rajnish rakaihautu rakesh raleigh ralf
  ralph ram ramesh ramiro ramon ramsay ramsey randal randall randolph randy raniera ranjit rapata raphael rashid
  rasmus rastus ratu raul ravi ravinder rawhiti rawiri raymond rayner reagan reece reed reg regan reggie reginald
  regis rehan rehua reid reince reiner reinhard remi remy renato renzo reuben rewi rex rhett rhod rhodri rhun
  rhydian rhys ricardo riccardo rich richard rick ricky rihari ripley rishi riyad rizwan rob robbie robert roberto
  rocco roch rod roddy roderick rodger rodney rodrigo roger rohan rohit roland rolf roly roman romano romeo ron
  ronald ronan ronnie ropata roscoe ross roy royce royston ruadhri ruairi ruaraidh ruben rudiger rudolf rudolph
  rudyard ruediger rufus ruggero ruka rupert rurik ruslan russ russell rutger ryan ryder ryo saad sacha sachin saeed
  saif sajid sakaria saleh salesi salman salvador salvatore sameer sami samir samisoni samson samu samuel sandeep
  sandro sanjay sanjeev sanjit santiago sarfraz satish satnam satoshi saul saula sawyer saxon scott seamus sean
  sebastian sebastien sefo segun sekou selby selwyn semi semisi serge sergei sergey sergio setareki seth seumas
  seung seymour shafiq shahid shane sharif shashi shaun shawn shay shelby sheldon sherman shinji shinzo shiv shoaib
  sholto shyam siaosi sid siddharth siegfried siegmar sigmund sikeli silas silvano silvester silvio sima simon
  sinclair sion sione sipho sir sitiveni sohail solomon sonny soren spencer srinivas stafford stan stanford
  stanislav stanley stefan stefano steffen stephan stephane stephen sterling steve steven stewart stig stirling
  struan stu stuart subhash sudhir sukhdeep suleiman sung-min sunil suresh sven sverre syed sylvain sylvester taare
  tad tadhg tahir taika takashi takeshi talal tama tamahou tamarangi tamati tane tangaroa taniela taras tareha tariq
  taro tarquin tarun tavita tawhiri taylan te-ariki tearlach ted tegid tejas tendai terence terrence tevita thabo
  thaddeus thanh themba theo theodor theodore thibault thien thierry thomas thornton thorsten thurston tiaki tibor
  tiernan tilman tim timo timoci timothy timoti tipene titus tiwha toa tobias tobin toby tod todd tom tomas tommaso
  tommy torben torin torquil torstein torsten toru travers travis tremaine trent trevor tristan troy truman trung
  trystan tuan tucker tudur tuhoe tuila tunde turei tyler tyrell tyrone tyson uche uday udo ueli ugo uili uilleam
  ulf uli ulli ulrich ulysses umar umberto umesh uriah usman uwe vadim vaea valentin valentino valery vance varun
  vasily vaughan vaughn venkat vernon victor viet vijay vikram viktor vili viliame viliami vinay vinayak vince
  vincent vinh vinnie vinod vipul virgil vishal vitaly vito vittorio vivek vladimir volker volodymyr waaka wade wael
  waisale waka waldo walid walker wallace wally walt walter waqar warren warrick warwick wat wayne webster wendel
  wendell wereta werner wes wesley wharenui wi wilber wilbur wilf wilfred wilfried wilhelm wilkie will willard
  willem william willie willis wilson windsor winfried winston wiremu witana wolfgang woo woodrow wyatt wyn wynton
  xavier yahya yann yannick yaroslav yash yasir yaw yevgeny yitzhak yogesh yorick yoshi young-ho yousef youssef yuki
  yukio yuri yusuf yves zac zach zachary zack zahid zakaria zaki zane zeb zebedee zeeshan zeke ziad zubair zulfiqar
`);

const FEMALE = wordList(`
  aarti abby abeer abena abeni abigail abimbola ada adaeze adanna adelaide adele adelina adeline aditi adriana adwoa
  afaf afia agatha agathe agnes agnieszka ahlam ahorangi aiko aileen aine aisha aisling akanesi akiko akosita akua
  alana alba albertina alejandra aleksandra alessandra alexandra alexia alexis alfreda alia alice alicia alina alisi
  alison alla allegra allison alma alva alyssa ama amabel amaka amal amanda amandine amara amaryllis amber ambrosine
  amelia amelie amina aminata amira amparo amrita amy ana anahera anais anandi ananya anastasia anastasiya andie ane
  anfisa angela angelica angelika angelina angelique angharad angie ani anika anisha anita anjali anjana anke ankita
  ann anna annabel anne anne-marie anne-sophie annegret anneliese annette annie annika anthea antje antoinette
  antonella antonia anuradha anwen anwyn anya anzhela aoibheann aoife aparna apolline apphia april arabella araceli
  araminta archana areta aria ariadne ariana arianna arihia arlene arlette arwa asha ashleigh ashley ashling asma
  assumpta astrid asuka asuncion atawhai atelaite athena atsuko attracta aude audrey augusta aurelia aurelie aurora
  aurore ava avis awhina ayaka ayesha ayo azalea azza babs barbara barbel basma beata beate beatrice beatriz becky
  beibhinn belen belinda bella berenice bernadette bernadine bernice bertha beryl bess beth bethan bethany betsy
  bettina betty beulah beverley beverly bhavna bianca birgit birgitte blanca blanche blandine blathnaid blythe
  bolanle bonnie bozena branwen breanna breda brenda briana brid bridget bridie brigid brigitta brigitte briony
  britney britt britta brittany brona bronwen bronwyn bryony bunmi bushra caitlin caitriona calista camila camilla
  camille candace candice caoimhe capucine cara caridad carina carla carlene carlotta carly carmela carmella carmen
  carol carola carole caroline carolyn carolyne carrie caryn carys cassandra catalina catarina catherine cathy
  catrin catriona cecilia cecily ceinwen celeste celia celine ceridwen cerys chandra chantal chantale charlene
  charlotte chelsea cherie cheryl chiamaka chiara chidinma chimamanda chinwe chitra chiyo chloe christa christabel
  christelle christiane christina christine ciara cicely cindy claire clara clare claribel clarice clarissa clarisse
  claudette claudia clemence clemency clementine cleo cliona clodagh clotilde colette colleen concepcion concetta
  connie constance consuelo cora coralie corazon cordelia corina corinne cornelia cosima courtney cressida cristal
  cristina crystal cynthia dagmar dagny dahlia daisy dalal damaris daniela danielle danuta dao daphne darlene dawn
  deanna deanne dearbhla debbie deborah debra dee deepa deidre deirdre delia delilah della delores delphi delphine
  delyth demi denise dervla desdemona desiree diana diane dianne dido dimity dina dinah divya dolina dolly dolores
  dominique donatella donna dora dorcas doreen doris dorota dorothea dorothy dorte dulcie dympna ebba ebele
  edeltraud edie edith edna edwige edwina effie efua eileen eilidh eilis eimear eirlys eirwen eithne ekaterina
  elaine eleanor eleanora elena eleri elfrida elfriede eliane elin elisa elisabeth elisabetta elise eliza elizabeth
  elke ella ellen ellie elly elodie eloisa eloise elsa elsbeth elsebeth elsie elspeth eluned elva elvira elzbieta
  emer emi emiko emilia emily emma emmanuelle emmeline enid enrica erdmute eri erica erika ermintrude eseta esi esme
  esmeralda esperanza estela estella estelle esther ethel ethna etta eudora eugenia eugenie eulalia eun-ji eunice
  euphemia eva eva-maria evangelina evangeline eve evelyn evie evita ewa faauuga fabienne fadwa fahima faith fane
  fanny farah farzana fatima fatou fatoumata fauzia faye federica felicia felicity fenella fernanda ffion fidelma
  filomena fiona fionnuala fiorella flavia fleur flora florence florrie folake folasade fran frances francesca
  francine francoise franziska freda freya frida frieda fuifui fumiko funmi gabriela gabriele gabrielle gaby gail
  galina gaynor geeta gemma gena genevieve georgette georgia georgie georgina geraldine gerda geri gerlinde germaine
  gertie gertraud gertrude gesine geun-hye ghada ghislaine giada giang gianna gilda gillian gina ginevra ginger
  ginnie ginny gioia giorgia giovanna gisela gisele giselle gita giulia giuliana gladys glenda glenys gloria glynis
  golda goldie golriz grace gracie grainne graziella greta gretchen grete gro guadalupe gudrun guiliana gunilla gunn
  gurinder gwen gwenda gwendoline gwendolyn gwenllian gwenno gwyneth haf hafsa hala halima halina hana hanako hanan
  hanh hannah hanne hannelore harata hariata harjinder harriet haruka hattie hawa hayat haylee hayley hazel heather
  hebe hedda hedwig heide heidemarie heidi heike heledd helen helena helene helga hella heloise heni henrietta
  henriette henrike hera hermia hermione hester hetty heulwen hiba hien hilary hilda hilde hildegard hillary hind
  hine hineari hinekura hinemoa hinengaro hinewehi hiria hiroko hoa hoana holly honora honorine hope horiana
  hortense huda hue huguette huhana huia humaira huong huria hyacinth hye-jin ida ife ifeoma ilaisaane ilaria ilka
  ilse iman imelda imke immaculata imogen ina inas indira indu ines inez inge ingeborg inger ingeri ingrid ingunn
  inka inmaculada inna iola iona ione irena irene irihapeti irina iris irma irmgard iryna isabel isabella isabelle
  isadora isaure ishbel ishita isidora isla isobel isobelle isolde itzel iulia ivana ivanka ivette ivy iwona jacinda
  jacintha jacinthe jacqueline jacqui jade jadwiga jamila jana jane janelle janet janette janey janice janie janine
  jasmin jasmine jaya jayne jeanette jeanine jeanne jeannie jemima jemma jen jenifer jenna jennet jennie jennifer
  jenny jerri jessamy jessica jessie ji-eun jill jillian jimena joan joana joann joanna joanne jocelyn jodie joelle
  johanna joleen jolene joni jorunn josefina josephina josephine josette josiane jossie joy joyce juana juanita
  judith judy julia juliana julianne julie juliet julieta juliette jumana june junia justine jutta jyoti kahukura
  kahurangi kajal kalesita kalolaine kalolo kalpana kamala kamini kamla kanta kaori kara karen karen-marie karin
  karina karishma karla karola karoline karyn kasey kasia katarina katarzyna kate katelyn katerina katharina
  katharine katherina katherine kathie kathleen kathryn kathy katie katja katrina katya kavita kay kaye kayla keeley
  keiko keira keisha keita kellie kelly-anne kellyanne kemi keri kerrie kerstin kesaia keshia khadija khadijah
  khrystyna kiara kieu kiki kimberley kinga kiran kirra kirsteen kirsten kirstie kirsty kirti kitty kizzy kjersti
  kohine komal kristen kristiane kristin kristina kristine krystal krystyna ksenia kusum kylee kylie kyoko lacey
  lacy laetitia lakshmi lamia lana lani lara larissa lata latisha latoya laura laurel lauren lauretta lavenia
  lavinia lea leah leanne leanora leela leila leilani lena lene lenora leona leonie leonora lepa lesya leta leticia
  letitia letizia lettice leusa lexi liane libby lidia liesel lieselotte ligia lilian liliana liliane lilith lillian
  lillie lily lina linda linnea linnet lisa lise litia litiana liudmila liv livia liz liza lizbeth lizzie lleucu
  llinos loan lois lola loraine lorelei lorena loretta lorinda lorna lorraine losa lose lotte lottie louane louella
  louisa louise loulou lourdes lowri lubna lucasta lucia lucie lucile lucille lucinda lucrecia lucretia lucy
  ludivine ludmila ludovica luisa lujain lulu luna luned lupe luz lydia lyn lynda lynette lynne lynsey lyubov
  lyudmila mabel macarena maddie madeleine madeline madge madhu madhuri madonna mae maelle maeve magda magdalena
  maggie maha mahina mai maia mair maire mairead mairi mairwen maisie maite maja majella makareta makeba makelesi
  mala malala malelega malgorzata malia mamie manal mandeep mandy manisha manju manon manpreet manuela mara marama
  marcela marcella marcia marcie mared maren margaret margarete margarita margaux marged margery margherita margie
  margit margot margrethe marguerite mari maria mariah mariam mariama mariana marianne maribel maricela marie
  marie-claire mariel mariela mariella marietta marika mariko marilla mariluz marilyn marina marisa marisela marisol
  marissa marit marita marjorie marjory marla marleen marlene marlies marnie marsha marta martha martina marva mary
  maryam marzena mathilde matilda mattie maud maudie maureen mavis maxine maya maybelle maysa mechthild meena
  meenakshi meera meg megan megha meghan megumi mei meinir melania melanie melba mele melenaite meliame melinda
  melisande melissa menna merania mercedes mercia mere mereana meredith merehira mereoni mererid meri merryn meryl
  mette mhairi mia michaela michelle michiko midori mihi miho mila mildred milena millicent millie mimi min-ji mina
  mindy minerva minnie mirabel miranda mireia mireille mirella miriam miriama misaki mitzi miyuki moala moana modupe
  moevao moira mollie molly mona monica monika monique montserrat morag morfydd morven morwenna moyra muireann
  mumtaz muna murdina muriel myfanwy myra myriam myrna myrtle nabila nada nadege nadezhda nadia nadine nadiya
  naeemah naima najla najwa namrata nan nana nanaia nancy nandini nanette nanise naoko naomi narelle nasreen natalia
  natalie natalya natasha nathalie natia natsuki nawal nazia neelam neeta neeti neha nele nell nellie nerida nerys
  nessa nest netta nettie ngahuia ngaio ngaire ngamihi ngaroma ngawai ngawini ngoc ngozi nguyet nhi nhung nia niamh
  nicole nicolette nieves nila nina nirmala nisha nita nkechi nneka noelene noeline noelle noemi noemie noirin nola
  noleen nomsa nonie nora norah noreen noriko norma nour noura nuala nuria nusrat nyasha oceane octavia odelia
  odette odile oksana olena olesya olga olive olivia oluchi olwen olwyn omolara oona oonagh ophelia ophelie oriana
  oriel orla orlaith ornella padma paige palepoi pallavi paloma pam pamela pania paola parehuia parekura paretau
  parveen pascale pasepa patricia patrizia patsy pattie patty paula paulette pauline payal pearl peggy peigi
  penelope penina penny pepita perdita permelia pernille perrine peti petra petronella petula philippa phillipa
  philomena phoebe phuong phyllida phyllis pia pilar pipiata pippa polina polly pooja poonam poppy portia prabha
  pratibha preeti prisca patience priscilla prudence priti priya priyanka pru prue prunella puawai puja pushpa quinta quyen quynh
  rabia rachael rachel radha raffaella ragnhild rahera raiha raina raisa rajni rakhi ramira ramona rana randi
  rangimarie rani rania raquel rasha rashida raukura rawinia rayleen reba rebecca reem reena reenie regina rehana
  reiko rekha remedios rena renate renee renu reremoana reshma reweti rhea rhian rhiannon rhianwen rhoda rhona
  rhonda rhonwen ria rihanna rikke rilla rima rina riona ripeka riripeti rita ritu roberta robina robyn rochelle
  rocio roimata roisin romaine romola romy ronda roni ronke roopa rosa rosalba rosalia rosalie rosalind rosalyn
  rosamond rosamund rosanna rosanne rosario rose rosemarie rosemary rosetta rosie rosina roslyn roswitha rowena
  roxanne roz rubie rubina ruby ruiha rukhsana ruksana ruqayyah ruta ruth ruthie sabah sabine sabrina sachiko sade
  sadhbh sadia sadie sahar saini saira sakshi sakura sala salena sally sally-anne salma salome salote salwa samantha
  samar samina samira sanaa sandhya sandra sandrine sangeeta sania saoirse sara sarah sarita saroj saskia savannah
  savita sawsan sayuri scarlett seema seini sela selena selina selma senga seo-yeon seonaid sepuloni serafina seren
  serena severine shabnam shaheen shaima shaista shalini shama shani sharlene sharmila sharon sharron shauna shaz
  sheba sheela sheena sheila shelley shellie shelly sheree sherrie sherry sheryl shilpa shirin shirley shobha shona
  shreya shweta sian sibylle sidonie sieglinde sienna sigrid siham sile silika silje silke silvana silvia simisola
  simona simone simran sina sinead siobhain siobhan sioned siouxsie siri sisilia sissy sita siteri siv siwan smita
  sneha sofia solange soledad solene solveig sonal sonali sonia sonya soo-jin sophia sophie sorcha sosefina sreya
  stacey stacy stefania stefanie stella stephanie suad sudha sue suella suha sujata sukie suman sumaya sumitra
  sunaina sunanda sunita sunniva surbhi susan susana susanna susannah susanne sushma susie suzanna suzanne suzette
  suzie svenja svetlana svitlana swantje swati sybil sydnee sylvia sylvie tabassum tabatha tabitha tahira taina
  talei talia tallulah tamara tammy tamsin tamzin tangiwai tania tanja tansy tanvi tanya tara tarati tasha tatiana
  tatum tatyana te-aroha teasag tegan tegwen temitope teresa terri tess tessa tetiana teuila thandi thea thelma
  theodora theresa therese thora thuraya thuy tiaho tiffany tilda tilly tina tiraha tiresa titilayo tomoko tone
  tonia tori torill tove tracey tracie tram trang trina trine trinh trish trisha trixie trude trudi trudy trupti
  tryphena tulsi tupou turid turuhira tuyen tuyet twyla ulla ulrika ulrike uma una unaloto urmila ursula ursulina
  urszula uschi usha ute uyen uzoma vaine vaiola valda valentina valentyna valeria valerie valeska vandana vanessa
  vasa vasanti vashti veena velda velma venetia vera verena verity verna verona veronica veronique vesta veta vibeke
  vicki vicky victoire victoria vidya viena vijaya vika viktoria vimala viola violet violette virginia virginie vita
  viviane vivienne vonda wafaa waimarama waimarie waiora waitangi wallis waltraud wanda wangari wenche wendi wendy
  whaea whetu whina widad wiebke wieslawa wiki wikitoria wilhelmina willa willow wilma winifred winnie winona wynne
  xanthe xena ximena xuan yaa yasmeen yasmin yasmine yekaterina yelena yen yesenia yetunde yoko yoland yolanda
  yoon-ah yoshiko yulia yumi yumiko yusra yvette yvie yvonne zadie zahra zainab zainabu zara zarina zeenat zeina
  zeinab zelda zelma zena zenobia zephyrine zhanna zillah zita zodwa zoe zofia zola zoya zsuzsa zubeda zuleika
`);

/** Names that men and women both bear. */
const EITHER = wordList(`
  addison ade alex ali andrea angel ariel aroha ash aubrey avery bailey blair blake brooke cameron carey carmel
  casey cassidy charlie chris chun dakota dale dana danni darcy devon drew eden emerson erin fetu finley francis
  frankie gene glen gray gwyn hayden hineraukura hui hunter hyun jackie jaime jamie jan jaswinder jay jean jess
  jesse ji jin jo jody jordan jude kahu kai karaitiana kauri kelly kendall kerry kim kiri kit kris lane laurence lee
  leigh lesley leslie li lin lindsay lindsey logan loren lou lynn mackenzie madison mahuta manaia marion marley mel
  merle micah michele ming morgan nat nicky nicola nikau nikita nikki noel ofa paris parker pat peyton phoenix piper
  quinn rangi ray reese renata rene riley robin rory rowan rudy sam sandy sasha shannon shea sidney skyler stevie
  surinder sydney taufa taylor terry toni tony tracy tui valentine vic vivian wai wei whitney xin ying yong yu
`);

type Bearers = 'male' | 'female' | 'either';

/** Folded given names with who commonly bears them. */
export const GIVEN_NAMES: ReadonlyMap<string, Bearers> = new Map<string, Bearers>([
  ...MALE.map((name) => [name, 'male'] as const),
  ...FEMALE.map((name) => [name, 'female'] as const),
  ...EITHER.map((name) => [name, 'either'] as const),
]);
