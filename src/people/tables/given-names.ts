/** Given names by the pronoun that their bearers mostly use, in lower case without diacritics. */

const HE = `
aaron abbas abdel abdul abdullah abdulaziz abe abraham abu adam adel aden adnan adolf adrian ahmad ahmed aidan akbar akhmed akira al alan
alastair alban albert alberto alec aleksandar aleksander aleksandr aleksei aleksey alex alexander alexandre alexandros alexei alexey
alexis alfonso alfred alfredo ali alistair allan allen aloysius alphonse alvaro alvin amadou amir amos anatoli anatoly anders andre andreas
andrei andres andrew andrey andrij andriy andrzej andy angus anthony antonin antonio antonios antony anton antoine anwar archibald ari ariel
armand armando arnaud arnold arsen arseniy arthur artur arturo arvind asad asif askar ashraf ashton askold atal atef augusto aurelio avi
aziz barack barney barry bart bartholomew basil bashar ben benjamin benny bennie benito benoit bernard bernardo bernd bernie bert bertrand bill
billy bjorn blaine blake bob bobby bogdan boris brad bradley brandon branislav brendan brent bret brett brian bronislaw bruce
bruno bryan bryce buddy byron caesar caleb calvin cameron carl carlos carlo carlton carter casey caspar cecil cesar chad charles charlie chester
chip chris christian christoph christophe christopher christos chuck claude claudio claus clay clayton clarence clement cliff clifford clint clinton clive clyde
cody colin conor conrad constantin cordell corey cornel cornelius cory craig curt curtis cyril cyrus dale damian damon dan daniel daniele
danilo danny dante darrell darren darryl daryl dave david davit dean deepak demetrius denis dennis denys derek derrick deval devin dexter didier diego dieter
dimitri dimitris dinesh dirk dmitri dmitriy dmitry dmytro dominic dominique don donald donnie donny doug douglas drew duane dudley duncan dustin
dwayne dwight earl eamon ed eddie eddy edgar edgars edmund eduard eduardo edward edwin egils ehud elbridge eli elias elijah elliot elliott ellis elmar elon emanuel emil emile
emilio emmanuel emmett enda enrico enrique eric erik ernest ernesto ernie erol errol ervin esteban ethan eugene evan evgeny evgeni ezra fabian fabio faisal faiz farid fareed
farhad fawzi federico felipe felix ferdinand fernando fidel filip filippo finn florian floyd francesco francis francisco franco francois frank frankie
franklin franz fraser fred freddie frederic frederick frederik fredrik friedrich fumio fyodor gabriel gareth garrett gary gaston gavin gene gennadi gennady geoff
geoffrey georg george georges georgi georgios georgy gerald geraldo gerard gerardo gerhard german gerry giacomo gianni gideon gil gilbert gilles giorgi giorgio giorgos giovanni
giulio giuseppe glen glenn gonzalo gordon graham grant greg gregg gregor gregory grigory grover guido guillaume guillermo guenter gunter gus gustav gustavo guy habib hafez haider hal
hakan hamad hamed hamid hamza hank hans harald harold haroon harris harrison harry haruhiko harvey hashim hassan hayden heath hector heiko heinrich heinz helge helmut henri henrik henry herb herbert
herman hermann hernan hideo hideki hilary horacio horst hosni hossein howard howie hubert hugh hugo humberto hussain hussein ian ibrahim igor ignacio ignazio ihor ilham ilya imad imran ingvar ion ioannis ira irfan irving
irwin isaac isaiah ismail israel issa itzhak ivan ivo ivor izzat jaap jack jackie jackson jacob jacques jacek jaime jair jake jalal jamal james jamie jan jared jarrod jaroslaw jason
javad javier jay jean jeb jed jeff jefferson jeffrey jens jens-christian jeremiah jeremy jeroen jerome jerry jesse jesus jim jimmy jo joachim joao joaquin jochen joe joel joerg johan johann
johannes john john-paul johnny jon jonah jonas jonathan jordan jorge jose josef joseph josep josh joshua josip juan juan-carlos juha jules julian julien julio julius junichiro jurgen jussi justin kaspar
kamal karel karim karl karol kassym-jomart kasper keir keith ken kenneth kenny kent kerry kevin khaled khalid khalil kim kirill kirk kiril kjell klaus klemens kofi konstantin konrad kostas kostyantyn kris kristian
krzysztof kurt kwame kyle kyriakos lamar lance larry lars laszlo laurence laurent lawrence lech lee leo leon leonard leonardo leonel leonid leopold leopoldo leroy les leslie lester lev lewis liam lincoln
linus lionel lloyd loren lorenzo lou louis lourenco luc luca lucas lucian luciano ludwig luigi luis luiz lukas luke luther lyle lyndon mack magnus mahathir mahmood mahmoud mahmud makoto maksim maksym malcolm mamadou manfred manmohan
manoj mansour manuel marc marcel marcelo marcin marco marcos marcus mario marion marius mariano mark markus marlon marshall martin martti marty marvin massimo masood mateusz mathew mathias matt matteo matthew matthias
matti maurice mauricio max maxim maximilian maxwell mehdi mehmet mel melvin menachem mevlut micah michael michal michel miguel mihai mikael mike mikhail mikheil miklos mikulas milan miles milos miloš milo milorad milton miroslav
mitch mitchell mitt mohamad mohamed mohammad mohammed mohsen moises monty morgan morris mort moshe mostafa muammar muhammad muhammadu mukhtar murray musa mustafa mykhailo mykola myron nabil nagib nasser nat nate nathan
nathaniel naveed nawaz neal ned neil nelson nicholas nick nicola nicolae nicolas niels nigel nikita nikol nikola nikolai nikolas nikolay nikos nils noah noam noel nolan norbert norm norman nouri nursultan octavio ole oleg oleh oleksandr
oleksii oleksiy olaf olav oliver olivier olli omar orlando orrin oscar oskar osama otto owen pablo paolo  pascal pasquale pat patrice patrick patricio paul paulo pavel pavlo pawel pedro per percy perry peter petr petri petro
phil philip philippe phillip pierluigi pierre piet pieter pinchas piotr porfirio pranab preston prescott qaboos quentin radek radoslaw rafael rafe raffaele rafik rahm rahul raimund rainer rajiv ralph ramin ramon ramzan rand randall randy raoul raul ravi ray raymond
recep reggie reginald reince reinhard rene reuben reuven rex reza ricardo riccardo rich richard rick ricky rinat rob robbie robby robert roberto robin rod rodney rodrigo rodolfo roger roland rolf roman ron ronald ronan
ronen ronnie rory ross roy ruben rudolf rudolph rudy rupert ruslan russ russell rustam ryan saad sabri saddam saeb saeed sajjad  saif salih salim salman salvador salvatore sam sami samir samuel sandro sandy sanjay santiago sanjeev saul saud
scott scotty sean sebastian sebastien seamus sergei sergej sergey sergii sergio serhii serhiy serge seth seyed shah shahid shane shaukat shaun shavkat shawn sheldon sherman shimon shinzo sidney sid siegfried silvio simon slobodan sol solomon
spencer spiro stan stanislav stanislaw stanley stavros stefan stefano steffen steny stephan stephen steve steven stewart stipe stuart sultan sunil svein sven sylvester tad tadeusz takeshi tarek tareq tariq taro ted teddy teodoro terrance terrence terry thaddeus thad
thabo theo theodor theodore thierry thomas thor thorsten tim timothy timur tito toby tod todd tom tomas tomasz tommy tony toomas topher torsten traian travis trent trevor trey trygve tucker tyler tyrone tzipi ulf ulrich umar umberto urho valdis valentin valeri valery
vaclav vadim vadym vance vasil vasily vasyl vernon viacheslav victor vidkun viktor viktors ville vince vincent vincenzo virgil vitali vitaliy vitaly vittorio vito vivek vlad vladimir vladislav vojislav volker volodymyr vuk vyacheslav wade wallace walid walt walter waldemar warner warren wayne
wendell werner wes wesley wilbur wilfred wilhelm will willem william willie wilson winston wladyslaw wolf wolfgang woodrow woody xavier yahya yair yann yannick yanis yasir yasser yevgeny yevhen yitzhak yoav yoshihide yoweri yossi yuri yuriy yury yusuf yves zachary zack zach zalmay zbigniew zeid
zell zeke zoltan zoran yaakov zurab nayib morton rush preet merrick wolf murtaza dannel melvin jerrold ammon zephyr alassane macky yoon jens-peter tayyip fuad fouad faustin evo ollanta alpha lucio rob-roy ollie teddy reed nuno ibram ken-ichi toshimitsu yoshimasa itamar naftali avigdor benyamin binyamin bibi yoram gadi dov uri amr ayman sameh sabah turki nayef adil
`;

const SHE = `
abby abigail ada addie adela adele adriana agnes aileen aisha alena alessandra alexandra alexis alice alicia alina aline alisa alison alla allison allyson alma althea alyssa amal amalia amanda amber amelia amelie amina
amy ana anastasia anat andrea andreja angela angelina angelique angie anita anja ann anna anna-maria annabelle anne anne-marie annalena annegret annette annie antje antoinette antonia april ariana arianna arlene asha ashley astrid
atifete aubrey audrey aung ava ayelet baroness barbara barbro beata beate beatrice beatriz becky belinda benazir benita bernadette bernice beth betsy bettina betty beverly bianca birgit blanca bonnie brenda brianna bridget brigitte britta brittany
brooke caitlin camila camilla candace candice candy carla carly carmen carol carole carolina caroline carolyn carrie carly casey cassandra catarina catherine cathy cecile cecilia celeste celia chantal charlene charlotte chelsea cheri cheryl chloe
christiane christie christina christine christy chrystia chun cindy claire clara clare clarissa claudia claudine cokie colleen condoleezza connie constance consuelo cora corazon cordelia corinne cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne
daria darlene dawn deanna debbie deborah debra delia delores denise desiree diana diane dianne dina dolores dominique donatella donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena eleni eleonora elif elisa elisabeth elise elissa eliza elizabeth ella
ellen elodie eloise elsa elsie elvira emilia emily emma emmanuelle erica erika erin esperanza estela estelle esther ethel etta eugenia eunice eva evelyn evita fatima fatou faye fay federica felicia felicity fiona flora florence floella frances francesca francine
francoise frauke freya frida gabriela gabriella gabrielle gail galina gayle geena gemma genevieve georgette georgia georgina geraldine gerda germaine gertrude gina ginger ginny giorgia giovanna gisela giselle giulia gladys glenda gloria golda grace greta
gretchen grete gro gudrun guadalupe gwen gwendolyn hailey hala halina hanan hanna hannah hanne harriet hazel heather hedy heidi heike helen helena helene helga helle henrietta herta hilda hildegard hillary hina hope hope huma ida ilana ilse imelda
ines inga inge ingeborg ingrid irena irene irina iris irma isabel isabella isabelle isobel iryna ivana ivanka ivy jacinda jackie jaclyn jacqueline jacqui jadwiga jamila jan jana jane janelle janet janice janine janna jasmine jaya jayne jean jeane jeanette jeanne
jeannie jelena jen jenna jennie jennifer jenny jessica jessie jill jo joan joanna joanne jocelyn jodi jodie jody johanna josefina josephine joy joyce juanita judith judy julia juliana julianna julianne julie juliet julieta june justine kaja kamala kara karen karin karine karla karolina
karyn kasia kate katerina katharina katharine katherine kathie kathleen kathryn kathy katie katja katrin katrina katy kay kayla kayleigh keiko keisha kellie kelly kellyanne kelsey kendra kersti kira kirsten kirstie kirstjen kirstin klara kristalina kristen kristi kristie kristin kristina kristine kyrsten
laila lana lara larisa latifa latoya laura laurel lauren lauri laurie lea leah leana leila lena lenore leona leonor leonora leslie lesley leticia leyla lia lila lilia lilian lillian lilly lily linda lindsay lindsey lisa lise lissa liz liza lizzie lois lola
lora loretta lori lorraine lottie louisa louise lourdes loujain lubna luciana lucia lucie lucille lucinda lucy luisa lupe lydia lyn lynda lynn lynne lynette mabel madeleine madeline madelyn mae magda magdalena maggie maia maja malala malia mandy manuela mara marcela marcella marcia
marcy margaret margarita margaux marge margery margo margot margrethe marguerite maria mariam marian marianna marianne maribel marie marie-claude marija marilyn marina marine marisa marisol marissa marit marjorie marla marlene marsha marta martha martina mary mary-ann maryam maryland mathilde matilda maud maude maura maureen maxine maya mazie
meera meg megan meghan megyn melanie melania melinda melissa mercedes meredith merkel meryl mette mia michaela michele michelle micheline mildred milena millie mimi mina mindy minerva minna mira miranda miriam mitzi moira molly mona monica monika monique muriel myra myrna nabila nada nadezhda nadia nadine nana nancy
naomi natalia natalie nataliya natalya natasha nellie nelly nicole nicky nicola nicolette nikki nina nirmala noelle noor nora noreen norma nydia octavia odette ofelia oksana olena olga olha olive olivia oprah ophelia paige pamela pam paola patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny
petra phoebe phyllis pia pilar polly pramila priscilla priti queen rabia rachel rachelle rae raisa ramona randi rania raquel rashida rebecca rebekah regina reham rena renata rene renee rhoda rhonda rita roberta robin robyn rochelle roisin rona ronna rosa rosalie rosalind rosalynn rosana rosanna rosanne rosario roseanne rose rosemary rosie roxana roxanne roza rula ruth ruthie
sabina sabine sabrina sahra sally salma salome samantha samia sana sandra sanna sara sarah sasha saskia savannah segolene selena selma serena shannon shari sharon sharyl shawn sheila shelby shelley shelly sheri sherrie sherry sheryl shireen shirin shirley sibylle sigrid silvia simona simone siobhan sissel sofia soledad somaya sondra sonia
sonja sonya sophia sophie soraya stacey stacy stefanie stella stephanie sue sulome summer susan susana susanna susannah susanne susie suzan suzanne suzy svetlana sviatlana sybil sylvia sylvie tabitha tamar tamara tammy tania tanja tanya tara tatiana tatyana tawakkol tawakul teresa teri terri tess tessa thea thelma theresa therese tiffany tina toni tonya tracey traci tracy
tricia trina trish trisha trudy tulsi tzipi uma ursula val valentina valeria valerie vanessa vera verna veronica veronika vesna vicki vicky victoria viktoria viola violeta violet virginia viviane vivian vivien wanda wendy whitney wilhelmina wilma winifred winnie xiomara yael yana yasmin yasmine yelena yevgenia yevgeniya yingluck yolanda yulia yuliya yuriko
yvette yvonne zainab zara zdravka zeinab zelda zinaida zoe zofia zsa zuzana jeannine symone karoline ketanji sonia elena ruth sandra kayleigh jen mellody melanne eva debbie
`;

/** Borne by both, or words of the language as well: a name, but no pronoun follows. */
const EITHER = `
lindsey adrian alex alexis andrea ariel ashley ashton aubrey bailey blake brook cameron casey charlie chris corey dana devin dominique drew evelyn gale hilary jackie jaime jamie jan jean jess jessie jo jody jordan kelly kelsey kerry kim kris laurie lee
leslie lindsay lou loren lynn marion morgan nicola pat patrice quinn rene robin rowan sandy sasha shannon shawn shelby sidney sky stacy taylor terry tracy tyler val kyle reagan riley parker avery hayden peyton skylar tzipi misha nikita jacky bobbie billie frankie
xi jinping narendra arvind nguyen tran min jung hyun sung yang
`;

/** Names that are common words or places too: not enough by themselves to make a person. */
const DOUBTFUL = `
april art august austin bill buddy chance charity chase christian christie clinton dallas dawn dean dolly faith georgia german grace hope houston israel ivory jackson jay jefferson jordan june king lincoln london madison 
 may orlando paris park price prince queen rand rod rose said savannah sky sol son star stone summer sydney trace trip violet virginia will wilson wolf melbourne charlotte chelsea
maryland carolina florence victoria san santiago lourdes mercedes ion per les an van lane camp baron sultan shah major judge bishop deacon duke lord
`;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const he = set(HE);
const she = set(SHE);
const either = set(EITHER);

export const DOUBTFUL_GIVEN_NAMES = set(DOUBTFUL);

/** True for a given name of the table, written in lower case without diacritics. */
export function isGivenName(folded: string): boolean {
  return isListed(folded) || (folded.includes('-') && isListed(folded.slice(0, folded.indexOf('-'))));
}

function isListed(folded: string): boolean {
  return he.has(folded) || she.has(folded) || either.has(folded);
}

/** The pronoun that a given name tells of; none when it is borne by both. */
export function pronounOfGivenName(folded: string): 'he' | 'she' | undefined {
  if (either.has(folded) || he.has(folded) === she.has(folded)) return undefined;
  return he.has(folded) ? 'he' : 'she';
}
