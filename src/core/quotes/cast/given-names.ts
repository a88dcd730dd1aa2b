import { wordList } from './word-list.ts';

/**
 * Common given names of the English-speaking world, folded: British and Irish, Māori and Pasifika, South Asian,
 * Chinese (as romanised), Arabic, Spanish, and those of the rest of Europe. A name both men and women bear is in neither
 * list but in EITHER. Only a hint: a title or a pronoun in the text outweighs it.
 */
const MALE = wordList(`
  aaron abdul abdullah abel abraham abu adam adan adolfo adrian ahmad ahmed aidan akash alan albert alberto aldo alec
  alejandro alessandro alexander alfonso alfred ali alistair alastair allan allen alonzo alvaro alvin amir amit amos
  anand anders andre andrea andreas andres andrew andy angus anil anthony antoine anton antonio aperahama apirana
  archibald archie armando arnold aroha arthur arturo arun arvind asad ashok asher austin axel ayman ayub aziz barack
  barnaby barry bart bartholomew basil beau ben benedict benjamin bernard bernardo bernie bert bertrand bharat bilal
  bill billy bob bobby boris brad bradley brandon brendan brendon brent brett brian bruce bruno bryan bryce byron
  caleb callum calvin carl carlos carsten cecil cesar chad chander charles charlie chester chetan chris christian
  christoph christophe christopher chuck clarence clark claude claudio clayton clement cliff clifford clint clive clyde
  cody colin connor conor conrad corey cormac craig curtis cyril cyrus dale damian damien damon dan daniel danny
  darius darrell darren darryl daryl dave david davide dean declan deepak denis dennis denzel derek dermot derrick
  desmond dev dexter dick diego dieter dilip dimitri dinesh dirk dmitry dominic don donald donnie doug douglas drew
  duane dudley duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin efrain elias
  elijah elliot elliott ellis elmer elton elvis emil emiliano emilio emmanuel enda enrique enver eric erik ernest
  ernesto errol esteban ethan eugene evan evgeny ewan ezekiel ezra fabian faisal farhan farid felipe felix ferdinand
  fergus fernando fetu fidel finlay finn florian floyd francesco francis francisco franco francois frank frankie franklin
  franz fraser fred freddie frederick friedrich fritz fuad gabriel ganesh gareth garth gary gaurav gavin gene geoff
  geoffrey george gerald gerard gerardo gerhard giles gino giorgio giovanni giuseppe glen glenn gonzalo gopal gordon
  graeme graham grant greg gregory griffin guido guillermo gunther gus gustavo guy habib hamid hamish hamza hank hans
  harish harold haroon harry harvey hasan hassan hector helmut hemi henare henri henrik henry herbert herman hiram
  hohepa homer hone horace horacio howard howie hubert hugh hugo humphrey hussein hussain iain ian ibrahim ignacio igor
  ihaia ike ilya imran ioane irfan irving isaac isaiah ishaan isikeli ismail israel ivan ivor jack jacob jacques
  jacques jaime jaimin jake jamal james jamie jan jared jarrod jason jasper javier jay jed jeb jeff jeffrey jerald
  jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johannes john johnny
  jon jonah jonas jonathan jonathon jordi jorge jose josef joseph josh joshua juan jude jules julian julio julius junior
  jurgen justin kahu kamal karan karl karim karthik keanu keegan keith kelvin ken kenji kenneth kenny kent kerry
  kevin khalid khaled kieran kirk kishore klaus krishna kumar kurt kyle lachlan lance larry lars laurence lawrence
  lawson lee leigh len lennox leo leon leonard leonardo leopold leroy leslie levi lewis liam linus lionel lloyd logan lorenzo
  lou louie louis luca lucas luciano ludwig luigi luis luka lukas luke luther lyle lyndon magnus mahendra mahesh mahmoud
  malachi malcolm malik manish manoj manuel marc marcel marcello marcelo marco marcos marcus mario marius mark
  marlon marshall martin marty marvin mason massimo mateo mathew matiu matt matteo matthew matthias maui maurice
  mauricio max maxim maximilian maxwell mehmet mel melvin mervyn michael michel miguel mihaere mikaere mikael mike mikhail
  miles milo milton mitch mitchell mitt mohamed mohammad mohammed mohan mohit monty morgan morris mortimer morton moses muhammad
  mukesh murray mustafa nabil nadir nael najib narendra nasir nate nathan nathaniel naveen neil nelson neville niall nicholas
  nick nico nicolas niels nigel nikhil nikolai nils nitin noah noel nolan norbert norm norman oliver ollie omar
  orlando oscar osama osman oswald otis otto owen pablo paddy paolo parag pascal patrick patxi paul paulo pavel pedro
  pekka percy perry pete peter petr phil philip philippe phillip phineas pierre pita piripi pranav prakash prasad
  preston rafael raheem rahul raj rajat rajesh rajiv rakesh ralph ram ramesh ramiro ramon randall randolph randy rangi raul
  ravi rawiri ray raymond reagan reece reg reggie reginald rehan reid reince reinhard remy rene reuben rewi rex rhys ricardo
  riccardo rich richard rick ricky riley rishi rob robbie robert roberto rocco rod roderick rodney rodrigo roger rohan rohit
  roland rolf roman ron ronald ronan ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan saad
  salman salvador sam sami samir samson samuel sandeep sandy sanjay sanjeev santiago satish saul scott sean sebastian
  selwyn semisi sergei sergio seth seamus shane sharif shaun shawn sheldon sherman shiv sid siddharth sidney siegfried sigmund
  silvio simon sione sipho sir solomon spencer srinivas stan stanley stefan stefano stephan stephen steve steven stuart stewart
  sunil suresh sven syed tad taika tama tamati tane tariq tarun tawhiri taylan ted terence terrence terry tevita theo
  theodore thomas tibor tim timo timothy tobias toby todd tom tomas tommy tony travis trent trevor tristan troy tuhoe
  tyler tyrone tyson ulrich umar usman valentin valentino vaughn vernon victor vijay vikram viktor vince vincent vinay vinod
  viliami virgil vivek vladimir waldo walt walter warren warwick wayne wendell werner wes wesley wilbur wilfred wilhelm will
  willem william willie wilson winston wiremu wolfgang woodrow xavier yahya yash yasir yitzhak youssef yuri yusuf yves
  zac zach zachary zack zane zeke zubair
`);

const FEMALE = wordList(`
  abby abigail ada adele adriana agatha agnes aisha akanesi alana alejandra alessandra alexandra alexis alice alicia
  alina alison allison alma alyssa amanda amber amelia amina amira amy ana anahera anastasia andie angela angelica
  angelina angelique angie anika anita anjali ann anna annabel anne annette annie antonia anya aparna april araminta arabella aria
  ariana arianna arlene ashley ashleigh astrid audrey aurora ava ayesha barbara beatrice beatriz becky belinda bernadette bernice
  beryl beth bethany betsy betty beverley beverly bianca bonnie brenda briana bridget bridie brigid brigitte britney brittany
  bronwyn camila camilla candace cara carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra
  catalina catherine cathy cecilia celeste celia celine chandra chantal charlene charlotte chelsea cherie cheryl chloe chris
  christa christina christine cindy ciara claire clara clare claudia colleen concepcion connie constance cora coral corinne
  cristina crystal cynthia daisy daniela danielle daphne darlene dawn deanna debbie deborah debra deepa deirdre delia denise
  desiree diana diane dianne dimity divya dolores dominique donna dora doreen doris dorothy edith edna edwina eileen elaine
  eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie emilia emily emma erica erika erin
  esperanza esther ethel eugenia eunice eva evangeline eve evelyn fahima faith farah fatima faye felicity fernanda fiona flavia
  fleur flora florence fran frances francesca freya frieda gabriela gabrielle gail gemma genevieve georgia georgina geraldine
  germaine gertrude gina ginger giselle gita giulia gladys glenda gloria golriz grace greta gretchen guadalupe gwen gwendolyn
  hana hannah harriet hazel heather hedwig heidi helen helena helene henrietta heni hilary hillary hilda hine hinemoa hinewehi
  holly hope huda huhana huia ida imogen ina indira ines ingrid irene iris irina irma isabel isabella isabelle isla isobel ivana
  ivanka ivy jacinda jacqueline jacqui jade jana jane janet janice janine jasmine jaya jean jeanette jeannie jemima jen jenna
  jennie jennifer jenny jessica jessie jill jillian jo joan joana joanna joanne jocelyn jodie johanna josefina josephine joy
  joyce juanita judith judy julia juliana julianne julie juliet juliette june justine kamala kamini karen karin karina karla
  kate katharine katherine kathleen kathryn kathy katie katrina katya kavita kay kaye kayla keira keri kellie kellyanne kerstin
  keshia kiara kiri kirsten kirsty kitty kristen kristin kristina kristine krystal kylie lakshmi lana lani lara larissa
  latisha latoya laura lauren laurel lavinia lea leah leanne leila lena leonie leticia lillian lily lina linda lindsay lisa
  litia liv liz liza lizzie lois lola loretta lorna lorraine lottie louisa louise lourdes lucia lucinda lucy luisa luz lydia
  lyn lynda lynette lynn lynne mabel maddie madeleine madeline mae maggie magdalena maia mahina makareta malala malia mandy manju
  manuela mara marama marcela marcia margaret margarita margie margot maria mariam mariana marianne marie mariel marilyn marina
  marion marisa marisol marissa marita marjorie marlene marta martha martina mary maryam matilda maud maureen mavis maxine maya
  meera meg megan meghan mei mel melanie melania melinda melissa mere mercedes meredith meryl mia michaela michele michelle mihi
  mila mildred millicent millie mina miranda miriam moana moira molly mona monica monika monique muriel myra myrtle nadia nadine
  naeemah naima nancy nandini nanaia naomi narelle natalia natalie natasha neha nell nellie ngaio ngaire ngahuia ngaire nicola
  nicole nina nita noelle noeline nora noreen norma nuria octavia odette olga olive olivia olwyn ophelia paige pallavi paloma
  pam pamela pania paola patience patricia patsy paula paulette pauline payal pearl peggy penelope penny petra philippa phoebe
  phyllis pilar pippa polly pooja poppy portia prisca priscilla priti priya priyanka prudence puja rachael rachel radha ramona
  rana rania raquel rashida rebecca regina rena renata renee reshma rhea rhiannon rhoda rhonda rihanna rima rita roberta robyn
  rochelle ronda rosa rosalie rosalind rosamund rosanna rose rosemary rosie rowena roxanne ruby ruth sabrina sadie saira sally
  salma salome samantha samira sandra sangeeta sara sarah sasha savannah scarlett selena selina serena shabnam shalini shannon
  sharon sheila shelley shelly sheryl shirley shobha shona shreya siobhan simone sina sinead siouxsie sita sofia sonali sonia
  sonya sophia sophie sreya stacey stella stephanie sue suella sujata sunita sunniva susan susana susanna susannah susanne susie
  suzanne suzie svetlana sybil sylvia tabitha talia tamara tammy tania tanya tara tasha tatiana teresa terri tess tessa thelma
  theresa therese thora tiffany tina toni tonia tori tracey tracy trish trisha trudy ulrike una ursula usha vaiola valentina
  valeria valerie valeska vanessa vera verity veronica vicki vicky victoria vidya violet virginia vivian vivienne wanda wendy
  whetu whina wilhelmina wilma winifred winnie yasmin yasmine yolanda yvette yvonne zahra zainab zara zelda zoe zoya
`);

const EITHER = wordList(`
  addison alex ali andrea angel ariel aroha ash aubrey avery bailey blair blake brooke cameron carey carmel casey cassidy
  charlie chris dakota dana danni darcy devon drew eden emerson erin finley francis frankie gene glen gray hayden hunter
  jackie jaime jamie jan jay jean jess jesse jo jody jordan jude kai kahu kelly kendall kerry kim kiri kit kris lane lee leigh
  lesley leslie lindsay lindsey logan loren lou lynn mackenzie madison marion marley mel merle micah morgan nat nicky nikita nikki noel
  pat paris parker peyton phoenix piper quinn rangi ray reese rene riley robin rory rowan rudy sam sandy sasha shannon shea
  sidney skyler stevie sydney tai taylor terry tony toni tracy tui valentine vic vivian wai whitney
  wei ming li hui jing xin yan yi yu jun min jin hyun ji ying chun hong lin ping yong
  tai tui kauri hineraukura manaia mahuta nikau
`);

const either = new Set(EITHER);
const genders = new Map<string, 'male' | 'female' | 'either'>();
for (const name of MALE) genders.set(name, 'male');
for (const name of FEMALE) genders.set(name, genders.has(name) ? 'either' : 'female');
for (const name of either) genders.set(name, 'either');

/** Folded given names with who commonly bears them. */
export const GIVEN_NAMES: ReadonlyMap<string, 'male' | 'female' | 'either'> = genders;
