import type { VerbForms } from '../syntax.ts';
import { conjugate } from './conjugation.ts';
import { everydayEr, everydayIr, everydayIrregular, shyEr } from './everyday-verbs.ts';
import { moreVerbs } from './more-verbs.ts';

let forms: VerbForms | undefined;

/** Forms of the verbs that news of money is written with, made when first asked for. */
export function frenchVerbs(): VerbForms {
  forms ??= conjugate(
    { er: er + moreVerbs.er + everydayEr, shy: shyEr, ir: ir + moreVerbs.ir + everydayIr, re },
    irregular.trimEnd() + everydayIrregular,
  );
  return forms;
}

const er = `
  selectionner preselectionner rafler hisser abonder croquer allier cooperer claquer ficeler programmer deprogrammer songer explorer rever demeurer repasser deboucher
  capoter avoisiner desserrer filtrer devisser grappiller camper effacer trebucher retomber avorter rapprocher refiler
  convoiter courtiser amasser engloutir debarquer rapatrier debourser epargner aiguiser appater attester autofinancer avantager baptiser bloquer boursicoter cautionner chapeauter claironner codeclarer cogerer colmater commuer concretiser
  conditionner consigner convoyer cumuler debloquer dedouaner degeler demarcher demutualiser desendetter desengager desenclaver detroner devaliser dilapider disqualifier dissuader ebruiter ecremer egaler elucider embaucher emousser encaisser endiguer
  enteriner entreposer envenimer equilibrer escompter essaimer etaler etancher evincer exempter exonerer expatrier externaliser faufiler fluctuer fragmenter gratter grever hypothequer immatriculer implorer incorporer internaliser intimer invalider irriguer
  juguler labourer lester leurrer lotir mandater marteler maugreer mensualiser miroiter monnayer mutiler naufrager negliger octroyer officialiser opter orchestrer panser patienter peaufiner percer perpetuer pistonner plaider planter plastronner ponctuer
  preciser predisposer prelever presager prouver pulveriser quantifier quereller raccrocher racler rafistoler ramifier raser ratifier ratisser reaccelerer reactiver reassurer rebaptiser recadrer receler reconfigurer reconsiderer recriminer recuperer redemarrer
  redeployer redistribuer reexaminer refacturer regulariser rehausser reintegrer relativiser relocaliser remanier remodeler rendosser renegocier renommer repliquer repositionner ressusciter restituer retarder retoquer retracer revitaliser ridiculiser rogner
  saborder sabrer saper secuiser segmenter sequestrer soulager soulever sous-estimer stagner subordonner surestimer surfacturer surpayer talonner tarir telecharger tempeter toiser torpiller tracter transcender transiger trebucher valser verrouiller vivoter
  conceder offusquer resilier licencier deleguer precommander heriter titulariser sponsoriser devancer epauler redresser rentabiliser
  acquitter approvisionner reapprovisionner relouer etrangler amputer
  abandonner absorber accelerer accepter accompagner accorder accumuler accuser acheter achever acquiescer actionner adapter administrer adopter adosser adresser affecter afficher
  affirmer agiter aider aimer ajouter alerter aligner alimenter allonger allouer amener amorcer amputer analyser annoncer annuler anticiper apaiser appeler appliquer apporter
  apprecier appreter approcher approuver appuyer arbitrer arracher arranger arreter arriver articuler assigner assister associer assumer assurer attaquer attirer attribuer augmenter autoriser avaler
  avancer averer avouer bailler baisser balayer basculer baser batailler beneficier bloquer boucler bouger bousculer brasser briguer briser bruler cacher caler calmer camper capitaliser
  capter casser causer ceder celebrer centrer cesser changer charger chasser chercher chiffrer chuter circuler citer clarifier classer cloner cloturer coiffer coller collaborer collecter
  combiner combler commander commencer commenter commercialiser communiquer comparer compenser competer completer compliquer comporter compter concentrer concerner concurrencer condamner confier
  confirmer confondre conforter consacrer conseiller conserver considerer consister consoler consolider constater constituer consulter consommer contacter contester continuer contourner contracter contraster
  contribuer controler converger converser coter couper couter creer creuser critiquer croiser cultiver cumuler debarquer debaucher debloquer debourser debouter debrancher debrayer debuter decaisser
  decaler dechirer decider declarer declencher decliner decoller decrocher decupler dedier dedommager degager degrader degringoler deleguer delivrer delocaliser demander demanteler demarrer demembrer
  demenager demissionner demontrer denicher denoncer depasser depecher depenser deplacer deplorer deposer depouiller deranger derober deserter designer desister desosser destiner detacher detailler detecter
  determiner detourner devaler devaluer developper deverser deviner devoiler devorer dialoguer differer diffuser digerer diminuer diriger discuter disposer disputer distancer distinguer distribuer
  diversifier diviser dominer donner doter doubler douter duper durer echanger echapper echelonner echouer eclater economiser ecouler ecouter ecoper ecraser editer effacer effectuer
  effondrer elaborer elargir elever eliminer emaner embarquer embaucher embrasser emerger emmener empecher empiler empocher emporter emprunter encadrer encaisser enchainer encourager endetter endommager
  engager englober engranger enlever enqueter enregistrer enseigner entacher entamer enterrer entourer entrainer entrer envisager envoler envoyer epargner epauler epingler epouser eprouver epuiser equiper esperer
  esquisser essayer estimer esquiver etaler etonner etudier evaluer eviter evoquer examiner exceder executer exercer exiger exister expedier expirer expliquer exploiter exploser exporter exposer
  exprimer externaliser fabriquer faciliter facturer favoriser federer feliciter fermer fideliser figer figurer filer filialiser finaliser financer fixer flamber flirter focaliser fonder forcer forger former
  formuler fragiliser franchir frapper freiner froler frotter fusionner gager gagner garder garer geler gerer glaner glisser gonfler grever grignoter grimper grouper heberger heriter hesiter heurter
  illustrer imaginer imiter impacter implanter impliquer importer imposer imputer inaugurer inciter incomber incorporer indemniser indexer indiquer infliger influencer informer initier injecter inquieter insister
  inspirer installer instaurer integrer intensifier intenter interesser interpeller interroger inventer inverser inviter jeter jouer juger jurer justifier labelliser lacher laisser lancer lever liberer licencier lier
  limiter liquider lisser livrer localiser loger lorgner louer lutter mandater manquer marchander marcher marier marquer masquer materialiser mener menacer menager mentionner mesurer migrer miser mobiliser modeliser moderniser
  modifier monetiser monter montrer moquer motiver multiplier muscler nationaliser negocier nier nommer notifier nouer nuancer obliger observer occuper octroyer oeuvrer operer opposer orchestrer organiser orienter
  oser oublier outrepasser pallier parachever parapher parier parler parrainer partager participer passer patienter payer peiner penaliser penetrer penser percer perdurer perenniser persister peser piloter
  placer plafonner plaider planifier plancher planter plier plonger pointer porter poser positionner posseder poster postuler pousser precipiter preciser preempter preferer preparer presenter presider presser prester preter preter pretexter
  primer priver privatiser privilegier proceder proclamer procurer profiter progresser projeter prolonger promulguer proner prononcer propager proposer prospecter prosperer prouver provisionner provoquer publier qualifier quadrupler quitter
  raboter racheter raconter raffler raisonner rallier ramasser ramener ranger rapatrier rappeler rapporter rapprocher rassembler rassurer rater rattraper ravaler raviver rayer realiser reagir reaffirmer recapitaliser recevoir
  recentrer rechercher recidiver reclamer recolter recommander recompenser  recruter reculer recuperer recuser recycler rediger redouter redresser reequilibrer refinancer reflechir refuser regarder regler regretter
  regrouper reglementer reguler reinjecter reinvestir rejeter relacher relancer relayer relever relier remarquer rembourser remercier remonter remporter remunerer rencontrer renegocier renegocier renflouer renforcer renommer renoncer renouveler rentrer
  renverser reorganiser repartir reporter reposer repousser representer reprocher requalifier reserver residuer resilier resister respecter ressembler rester restructurer resserrer resulter resumer retirer retourner retrouver revaloriser
  reveler revendiquer reviser ruiner sabrer saisir saluer sanctionner sauter sauver savourer sceller scinder scruter secouer sembler separer serrer sieger sieger signaler signer signifier simuler situer solder solliciter
  sombrer sonder souhaiter souligner soumissionner soupconner specialiser speculer sponsoriser stabiliser stagner statuer stimuler stipuler stocker stopper structurer subventionner succeder supporter supposer supprimer surpasser surveiller
  susciter suspecter taper tabler tailler tarder taxer temoigner temperer tenter terminer tester timbrer tirer tomber toucher tourner totaliser tracer traiter trancher transferer transformer transiter transporter travailler
  traverser trembler tripler tromper troquer trouver usurper utiliser vaciller valider valoriser vanter varier veiller ventiler verifier verser viser visiter voler voter vrombir zapper
  accoster apprivoiser attester avaliser cofinancer coproduire codiriger codevelopper delester emailler endosser mutualiser souffler parapher preacheter precommander reallouer recaser reembaucher retroceder sous-louer sous-traiter surencherir
  tergiverser turbiner deployer employer nettoyer noyer balayer renvoyer essuyer ennuyer appareiller affreter amarrer bonifier crediter debiter defrayer doper dupliquer emanciper ponctionner provisionner stipendier subroger titriser`;

const ir = `
  faillir  ravir garnir vernir ternir surenrichir  investir bondir fournir garantir etablir reunir reussir reagir agir finir choisir batir blanchir accomplir affaiblir aboutir adoucir agrandir alourdir amortir aplatir approfondir arrondir assainir atterrir avertir
  bannir brandir convertir definir demolir desinvestir divertir durcir eblouir eclaircir elargir enrichir envahir epanouir etourdir faiblir flechir fleurir franchir fremir grandir grossir guerir inflechir
  inflechir intervertir jaillir jouir maigrir mincir mollir munir murir nourrir obeir patir patir perir perir raffermir polir punir rafraichir raccourcir ralentir rebondir reflechir refroidir rejouir remplir repartir resplendir retablir retentir
  retrecir reinvestir rougir saisir subir surgir trahir unir vieillir vomir assujettir assortir impartir ressaisir rosir`;

const re = `
  vendre prevendre revendre rendre perdre attendre entendre defendre descendre redescendre dependre detendre etendre fondre repondre correspondre pendre pretendre repandre suspendre tendre tondre tordre mordre confondre sous-tendre
  rompre interrompre corrompre`;

const irregular = `
  etre: est sont soit soient sommes | et | ser | ete | fut
  avoir: a ont ait aient avons ai | av | aur | eu | eut
  aller: va vont aille aillent | all | ir | alle | alla
  faire re- satis- de-: fait font fasse fassent | fais | fer | fait | fit
  pouvoir: peut peuvent puisse puissent peux | pouv | pourr | pu | put
  vouloir: veut veulent veuille | voul | voudr | voulu | voulut
  devoir re-: doit doivent doive | dev | devr | du | dut
  savoir: sait savent sache | sav | saur | su | sut
  venir de- re- con- inter- par- pro- sur- sub- sou- pre- ad-: vient viennent vienne viennent | ven | viendr | venu | vint
  tenir ob- de- sou- main- con- re- entre- abs- appar-: tient tiennent tienne tiennent | ten | tiendr | tenu | tint
  prendre re- entre- com- ap- sur- mes-: prend prennent prenne prennent | pren | prendr | pris | prit
  mettre re- per- pro- ad- sou- e- com- trans- de- o-: met mettent mette mettent | mett | mettr | mis | mit
  querir ac- con- re- en- recon-: quiert quierent quiere | quer | querr | quis | quit
  recevoir: recoit recoivent recoive | recev | recevr | recu | recut
  cevoir per- de- con- aper-: coit coivent coive | cev | cevr | cu | cut
  ouvrir re- entr-: ouvre ouvrent | ouvr | ouvrir | ouvert | ouvrit
  couvrir de- re-: couvre couvrent | couvr | couvrir | couvert | couvrit
  offrir: offre offrent | offr | offrir | offert | offrit
  souffrir: souffre souffrent | souffr | souffrir | souffert | souffrit
  partir re-: part partent parte | part | partir | parti | partit
  sortir res-: sort sortent sorte | sort | sortir | sorti | sortit
  servir des-: sert servent serve | serv | servir | servi | servit
  sentir con- res- pres-: sent sentent sente | sent | sentir | senti | sentit
  mentir de-: ment mentent mente | ment | mentir | menti | mentit
  dormir en-: dort dorment | dorm | dormir | dormi | dormit
  dire re-: dit disent dise | dis | dir | dit | dit
  predire inter- contre- me-: predit predisent | predis | predir | predit | predit
  ecrire de- : ecrit ecrivent | ecriv | ecrir | ecrit | ecrivit
  scrire sou- in- pre- trans- circon-: scrit scrivent scrive | scriv | scrir | scrit | scrivit
  conduire re-: conduit conduisent | conduis | conduir | conduit | conduisit
  duire pro- re- intro- tra- de- se- repro- in- econ-: duit duisent duise | duis | duir | duit | duisit
  construire re-: construit construisent | construis | construir | construit | construisit
  detruire: detruit detruisent | detruis | detruir | detruit | detruisit
  conclure: conclut concluent conclue | conclu | conclur | conclu | conclut
  clure ex-: clut cluent | clu | clur | clu | clut
  inclure: inclut incluent | inclu | inclur | inclus | inclut
  croire: croit croient croie | croy | croir | cru | crut
  croitre ac- de-: croit croissent croisse | croiss | croitr | cru | crut
  voir re- entre-: voit voient voie | voy | verr | vu | vit
  prevoir: prevoit prevoient | prevoy | prevoir | prevu | previt
  pourvoir: pourvoit pourvoient | pourvoy | pourvoir | pourvu | pourvut
  vivre sur- re-: vit vivent | viv | vivr | vecu | vecut
  suivre pour-: suit suivent suive | suiv | suivr | suivi | suivit
  connaitre re- me-: connait connaissent connaisse | connaiss | connaitr | connu | connut
  paraitre ap- dis- trans- re- com-: parait paraissent paraisse | paraiss | paraitr | paru | parut
  naitre re-: nait naissent | naiss | naitr | ne | naquit
  valoir equi- pre-: vaut valent vaille | val | vaudr | valu | valut
  falloir: faut faut faille | fall | faudr | fallu | fallut
  battre de- com- a- re-: bat battent batte | batt | battr | battu | battit
  courir re- con- par- en- ac- dis-: court courent coure | cour | courr | couru | courut
  atteindre: atteint atteignent atteigne | atteign | atteindr | atteint | atteignit
  joindre re- ad- en-: joint joignent joigne | joign | joindr | joint | joignit
  craindre: craint craignent | craign | craindr | craint | craignit
  contraindre: contraint contraignent | contraign | contraindr | contraint | contraignit
  eteindre: eteint eteignent | eteign | eteindr | eteint | eteignit
  plaindre: plaint plaignent | plaign | plaindr | plaint | plaignit
  restreindre: restreint restreignent | restreign | restreindr | restreint | restreignit
  astreindre: astreint astreignent | astreign | astreindr | astreint | astreignit
  clore en-: clot closent close | clos | clor | clos
  plaire de- com-: plait plaisent | plais | plair | plu | plut
  taire: tait taisent | tais | tair | tu | tut
  lire re- e-: lit lisent lise | lis | lir | lu | lut
  rire sou-: rit rient | ri | rir | ri | rit
  suffire: suffit suffisent | suffis | suffir | suffi | suffit
  convaincre: convainc convainquent | convainqu | convaincr | convaincu | convainquit
  vaincre: vainc vainquent | vainqu | vaincr | vaincu | vainquit
  resoudre: resout resolvent | resolv | resoudr | resolu | resolut
  dissoudre: dissout dissolvent | dissolv | dissoudr | dissous | dissolut
  mourir: meurt meurent | mour | mourr | mort | mourut
  accueillir: accueille accueillent | accueill | accueiller | accueilli | accueillit
  cueillir re-: cueille cueillent | cueill | cueiller | cueilli | cueillit
  fuir: fuit fuient | fuy | fuir | fui | fuit
  emouvoir: emeut emeuvent | emouv | emouvr | emu | emut
  envoyer r-: envoie envoient | envoy | enverr | envoye | envoya
  asseoir: assied asseyent | assey | assier | assis | assit
  echoir: echoit echoient | eche | echoir | echu | echut`;
