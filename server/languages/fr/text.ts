import { listed, type TextLanguage, words } from '../language.ts';

/** Fused words of text without apostrophes, with the length of the elision. */
const fused = (table: string) => new Map(listed(table).map((word) => [word.replace('|', ''), word.indexOf('|')] as const));

export const frenchText: TextLanguage = {
  scaleAbbreviations: words('mio mrd bio'),
  abbreviations: words(`
    rs mio mrd mia mds m mm mme mmes mlle mlles dr pr me st ste cf ex etc art av bd p pp no n vol env chap ed fig hab tel inc corp ltd co sa s.a s.a.s cie ets
    janv fevr avr juil sept oct nov dec lun mar mer jeu ven sam dim u.s min max resp adj`),
  elisions: words('c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu'),
  elidable: words(`
    abandon abandonner absence acces accord accorde accorder accords accuse accuser achat achats achete achetent acheter acheteur acheteurs acquereur acquerir
    acquis acquise acquisition acquisitions acte actif actifs action actionnaire actionnaires actions activite activites actualite addition administration
    admettre aerien affaire affaires affiche afficher affirme affirmer afrique agence agences agit agriculture aide aider aides ailleurs aimer ainsi ajoute ajouter
    alimentaire allemagne allemand alliance alliances allouer amelioration amende amendes amener americain americaine amerique amorce ampleur an analyse analyses analyste
    analystes ancien ancienne angleterre animer annee annees annonce annoncer annonces anticiper appareil appareils appel appeler appels application applications apport apporte apporter
    apports apprendre approche appui argent argument armee arrivee arriver article asie assemblee assureur assureurs atelier atteindre attente attention
    audience augmentation augmenter australie auteur automobile automne autonomie autorite autorites autoroute autre autres avait avance avances avantage avenir
    aventure avion avions avis avocat avocats avoir avons axe eau eaux ecart echange echanges echeance echec echelle eclatement ecole economie economies economiste economistes
    ecosysteme edition editeur editeurs effet effets effort efforts egalement electricite electrique electronique element elevage emballage emission emissions emploi emplois
    emploie employer emprunt emprunts emprunte emprunter encaisse encaisser encore encre endettement energie engage engagement engagements engager enjeu enjeux enquete enseigne ensemble entite entites
    entree entreprise entreprises entrepot entretien envers environ environnement epargne epoque equipe equipement equipements equipementier equipes equivalent erreur espace
    espagne espoir essai essence est estimation estime estimer etablissement etablissements etait etaient etape etat etats etranger etre etude etudes euro euros europe europeen europeenne evaluation
    evenement evolution exchange excedent exception exclusivite execution exemple exercice existence expansion experience expert expertise experts explique expliquer exploitant exploitation exploite
    export exportation exporter exposition extension exterieur extraction hebergement hebergeur heure heures hier histoire hiver homme hommes hopital hopitaux horizon hotel
    hotels hydrogene hypothese ia idee identite image immeuble immobilier impact import importance impot impots incendie incertitude inde indemnite indemnites independance indexation
    indice industrie industriel industriels inflation informatique information informations infrastructure infrastructures ingenierie ingenieur initiative injecte injecter innovation institut institution
    instruction intelligence intention interdiction interet interets interieur intermediaire international interview introduction inventeur investi investir investissement investissements investisseur
    investisseurs investit iran irlande issue italie italien objectif objectifs objet obligation obligations obtenir obtenu obtient occasion occident octroi octroyer oeuvre office officiel offre offres offrir operateur
    operateurs operation operations opinion opposition option or ordinateur ordre organisation organisme origine ouest outil outils ouverture ouvrage ouvre ouvrir unanimite union unite
    unites univers universite urgence usage usine usines utilisateur utilisateurs utilisation utiliser`),
  wholeWords: words(`
    savoir savait savaient savons taxe seau tordre mordre coffre coffres couvre couvrir couverture tissue tailleurs demission demissions devaluation cacheter
    cachete laide tete linde davis quest louvre meaux mavis niran thorizon decart
    cachat cannee cannees carmee cavait cavions cavons centree cessai chier coffre-fort coffres-forts coutil coutils couvre-chef
    couvre-chefs couvre-feu couvre-feux couvre-lit couvre-lits couvre-pied couvre-pieds davantage dinde decheance devolution
    jacte jactions jetaient jetait jetat lacte laides lavait lavions lavis lavoir lavons lest lachete lachat legalement margent
    mentites munites machat metre neuro-vegetatif neuro-vegetatifs neuro-vegetative neuro-vegetatives quetaient quetait quetat
    san-benito san-benitos sauteur savions savoir-faire savoir-vivre saxe seaux sentites sedition tacheter tachete tachat
    tan-sad tan-sads tannee tannees terreur test tetaient tetait tetat`),
  fusedWhenDamaged: fused(`
    d|un d|une l|un l|une qu|un qu|une qu|il qu|on qu|ils s|il s|ils n|est n|a n|y n|ont n|avait n|etait n|aura n|aurait n|aurait n|en c|est c|etait s|est s|etait s|en s|y d|ici d|abord
    d|autres d|autre d|apres d|en l|on l|an l|autre l|est lorsqu|il puisqu|il jusqu|a jusqu|au jusqu|aux jusqu|en aujourd|hui j|ai l|ont d|elle d|elles d|accord d|entre s|ajoute
    s|engage s|elevent s|eleve s|offre s|appelle s|agit s|associe s|ouvre`),
  functionWords: words(`
    le la les de des du un une et en dans pour sur avec par au aux que qui ne pas est a ont sont ses son sa ce cette ces il elle ils elles se plus
    mais ou comme selon aussi dont leur leurs nous vous entre apres avant depuis sous chez tout ainsi alors deja encore fait etre etait ete avait avoir lui`),
};
