import type { NominalWords } from '../nominal-words.ts';

export const frenchNominals: NominalWords = {
  heads: {
    company: {
      m: `poids-lourd nain numero-un numero-deux numero-trois groupe geant mastodonte conglomerat champion leader specialiste fabricant createur concepteur producteur exploitant fournisseur prestataire sous-traitant client acheteur vendeur acquereur repreneur pretendant creancier preteur
        emprunteur bailleur locataire investisseur actionnaire partenaire concurrent rival challenger pionnier fleuron fonds cabinet courtier editeur hebergeur operateur equipementier constructeur mineur laboratoire labo studio institut-bancaire assureur
        banquier recycleur industriel distributeur importateur negociant transporteur armateur logisticien promoteur developpeur integrateur grossiste datacenter exchange bancassureur reassureur mutualiste affineur brasseur semencier chimiste
        patissier boulanger torrefacteur chausseur tanneur megissier gantier maroquinier verrier papetier imprimeur cimentier siderurgiste sucrier laitier fromager vigneron meunier traiteur chocolatier confiseur biscuitier minotier
        teneur puciste ex-monopole quotidien hebdomadaire mensuel journal magazine media site chantier electricien energeticien gazier petrolier avionneur motoriste voyagiste hotelier croisieriste neobanquier gestionnaire depositaire consortium holding vehicule tandem duo attelage
        tour-operateur cybermarchand detaillant franchiseur loueur affreteur fondeur acieriste metallurgiste plasturgiste emballeur embouteilleur brasseur distillateur parfumeur cosmeticien lunetier horloger joaillier bijoutier`,
      f: `centenaire octogenaire doyenne boite boulangerie laiterie fromagerie biscuiterie verrerie filature conserverie distillerie chocolaterie charcuterie menuiserie megisserie startup start-up jeune-pousse pepite licorne societe entreprise firme compagnie maison filiale multinationale pme eti holding fonciere banque enseigne marque biotech medtech fintech healthtech greentech cleantech agritech foodtech
        proptech insurtech edtech deeptech legaltech adtech regtech martech legal-tech plateforme plate-forme cooperative mutuelle caisse neobanque major scierie tannerie brasserie raffinerie acierie papeterie usine agence acheteuse
        cible proie branche division entite structure coentreprise co-entreprise joint-venture affaire boutique chaine griffe manufacture imprimerie librairie pharmacie clinique bourse societe-mere maison-mere rivale concurrente actionnaire creanciere
        gerante venderesse emprunteuse locataire bailleresse partenaire cliente ville-entreprise messagerie regie radio television station revue gazette`,
    },
    institution: {
      m: `gouvernement etat ministere regulateur gendarme tribunal parquet parlement conseil royaume pays executif conservatoire institut hopital centre-hospitalier fisc tresor emirat departement syndicat`,
      f: `autorite institution agence commission region ville municipalite metropole mairie universite ecole cour prefecture collectivite fondation association ong federation organisation banque-centrale chambre republique`,
    },
    person: {
      m: `dirigeant patron pdg dg fondateur cofondateur president directeur gerant entrepreneur milliardaire homme-d'affaires vice-president secretaire-general delegue financier banquier ministre analyste economiste avocat heritier porte-parole gouverneur maire trader trentenaire quadragenaire quinquagenaire sexagenaire`,
      f: `dirigeante patronne fondatrice cofondatrice presidente vice-presidente secretaire-generale deleguee directrice gerante entrepreneuse milliardaire ministre analyste economiste avocate heritiere porte-parole gouverneure maire trentenaire quadragenaire quinquagenaire`,
    },
    product: {
      m: `logiciel chatbot modele assistant service produit site robot medicament vaccin traitement jeu agent`,
      f: `application appli puce molecule voiture cryptomonnaie console montre`,
    },
  },
  makers: `fabricant createur createurs concepteur editeur developpeur inventeur producteur constructeur proprietaire exploitant maison-mere fondateur operateur distributeur`,
  parts: 'filiale branche division bras unite antenne coentreprise co-entreprise joint-venture',
  sides: `client cliente acheteur acheteuse vendeur venderesse acquereur repreneur pretendant creancier preteur emprunteur bailleur locataire investisseur actionnaire partenaire fournisseur cible proie banquier`,
  others: 'concurrent concurrente rival rivale homologue challenger',
  young:
    'startup start-up jeune-pousse pepite licorne biotech medtech fintech healthtech greentech cleantech agritech foodtech proptech insurtech edtech deeptech legaltech adtech regtech martech pme',
  giants: 'geant mastodonte major multinationale conglomerat leader champion',
  plain:
    'groupe societe entreprise firme compagnie geant mastodonte conglomerat champion leader entite structure acteur multinationale pme eti startup start-up jeune-pousse pepite licorne filiale fleuron specialiste industriel holding',
  besideOnly: `publication presse papier quotidien direction affaire titre reseau usine chantier site marque modele indice service essai etude boutique unite division branche bureau bourse journal media place ville pays region departement commission gouvernement chambre conseil royaume
    etat parlement parquet cour ecole structure puce voiture montre jeu agent robot projet programme serie film fonds-de-pension regie vehicule banque-centrale portail moteur tandem duo attelage television messagerie magazine credit caisse`,
  eitherHeads: 'associe partenaire investisseur actionnaire client banquier courtier entrepreneur industriel financier repreneur',
  sideRoles: `
    buyer: acheteur acheteuse acquereur repreneur pretendant
    target: cible proie
    seller: vendeur venderesse
    lender: preteur bailleur creancier banquier banque
    borrower: emprunteur emprunteuse
    tenant: locataire
    customer: client cliente
    supplier: fournisseur prestataire
    investor: investisseur actionnaire`,
  roleVerbs: `
    buyer: rachete rachetera rachetait racheter acquiert acquerir acquis achete acheter reprend reprendre repris convoite proposait propose
    seller: vend vendu vendra vendre cede cedera ceder facture fournit
    lender: prete preter pretera pretait avance avancer finance accorde
    borrower: emprunte emprunter emprunte doit rembourse obtient obtenu
    tenant: loue louer louera louait
    customer: commande commander achete acheter loue
    supplier: livre livrer fournit fournir vend vendre heberge produit
    investor: investit investir investi injecte souscrit detient`,
  roleNouns: `
    buyer: offre opa approche proposition rachat acquisition reprise interet
    lender: pret credit emprunt avance creance
    supplier: livraison
    investor: investissement ticket participation`,
  notHeads: 'titre',
  notParties: 'travail pression discussion parole musique amis civile parlementaire mere personnes experts',
  large: 'groupe geant mastodonte conglomerat multinationale major',
  headSectors: `
    crypto: exchange
    leather: tanneur megissier gantier maroquinier tannerie
    food: brasseur fromager laitier biscuitier minotier sucrier patissier boulanger chocolatier confiseur brasserie
    packaging: papetier emballeur plasturgiste`,
  definite: "le la l'",
  demonstrative: 'ce cet cette',
  possessive: 'son sa leur',
  speakers: 'notre mon ma',
  indefinite: 'un une',
  contracted: 'du au',
  preAdjectives:
    'jeune petit petite grand grande ancien ancienne nouveau nouvelle premier premiere futur future meme discret discrete vieux vieille second seconde principal principale autre seul seule bras celebre riche puissant puissante modeste tres',
  same: 'meme',
  copulas: 'est etait devient reste demeure fut sera serait',
  latter: 'ce dernier, cette derniere, celui-ci, celle-ci',
  second: 'le second, la seconde, le deuxieme, la deuxieme',
  former: 'le premier, la premiere',
  agentEndings: ['ier', 'iere', 'eur', 'euse', 'iste', 'aire', 'trice', 'logue'],
  notAgents:
    'consommateur contribuable electeur joueur travailleur ouvrier policier lecteur spectateur proprietaire locataire agriculteur marche territoire dossier calendrier chantier secteur fleuron premier dernier janvier fevrier horaire salaire immobilier mobilier papier quartier metier milliardaire courrier',
  relatives: "qui que qu' dont ou auquel laquelle lequel",
  naming: 'baptise baptisee nomme nommee appele appelee denomme denommee rebaptise rebaptisee dit dite',
  coordinators: 'et ou ni',
  clauseWords: "et mais ou car que qu' si quand lorsque tandis puisque alors quoique or donc dont lorsqu' puisqu'",
  finiteEndings: ['ait', 'aient', 'era', 'eront', 'erait', 'erent', 'ment'],
  participleEndings: ['ant', 'ee', 'ees', 'es'],
  headLast: false,
  nameSectors: `
    bank: banque bank bancorp credit caisse banca banco
    insurance: assurance assurances insurance mutuelle re
    fund: capital partners ventures gestion investissement investissements investments equity fund funds asset advisors super wealth
    private_equity: capital partners equity participations
    vc: capital ventures partners growth
    holding: holding holdings participations
    cloud: cloud compute hosting datacenter data
    hosting: cloud hosting data datacenter
    ai: ai labs intelligence lab
    pharma: pharma pharmaceuticals laboratoires laboratoire therapeutics biologics
    biotech: bio biotech biosciences therapeutics biologics genomics
    energy: energie energies energy power electricite electric solar
    airline: airlines airways air
    rail: rail railway railways ferroviaire
    telecom: telecom telecoms mobile wireless communications
    towers: towers tower
    media: media medias news press wire ledger studios
    mining: mining minerals lithium copper resources
    food: foods food brasserie fromagerie laiterie biscuiterie
    retail: stores retail supermarkets
    chips: semiconductor semiconductors chips micro
    property: immobilier properties realty estates fonciere reit
    shipping: shipping maritime lines
    software: software logiciels systems technologies
    leather: tannerie megisserie leathers`,
};
