import type { Templates } from './articles.ts';
import type { Random } from './random.ts';

export const french: Templates = {
  telling: [
    '{company} a investi {money} dans {other}.',
    '{company} va injecter jusqu’à {money} dans {other}, selon deux personnes au fait du dossier.',
    'Le groupe {company} a annoncé {date} l’acquisition de {other} auprès de {third} pour {money}.',
    '{company} s’est engagé à acheter pour {money} de capacité de calcul à {other} sur cinq ans.',
    'En échange, {other} commandera {money} de {thing} à {company}.',
    '{company} détient désormais {percent} du capital de {other}.',
    '{other} a obtenu un prêt de {money} accordé par {company} et par {third}.',
    '{company} a renoncé au rachat de {other}, évalué à {money}.',
    'La transaction valorise {company} à environ {money}, contre {money} un an plus tôt.',
    'Le chiffre d’affaires de {company} a progressé de {percent}, à {money}, en {date}.',
    '{company}, soutenue par {other}, discute d’une levée de fonds de {money}.',
    '{person}, directeur général de {company}, prévoit de dépenser plus de {money} dans de nouveaux sites à {place}.',
    'Le régulateur a infligé à {company} une amende de {money}.',
    '{company} et {other} ont conclu un partenariat pour produire des {thing} à {place}.',
    'Selon {person}, la facture pourrait atteindre entre {money} et {money} d’ici à {date}.',
    '{nominal} paiera {money} à {other} pour l’usage de ses {thing}, a précisé {person}.',
    '{company} a mis 300 millions d’euros dans {other} et 40 dans {third}.',
    'Les pertes de {company} se sont creusées à {money}, soit 3,5 fois celles de l’exercice précédent.',
  ],
  plain: [
    'Les analystes restent partagés sur la suite de cette histoire, qui dure depuis plusieurs années.',
    '« Nous avons choisi d’avancer prudemment », a expliqué {person} devant la presse à {place}.',
    'La décision n’a surpris personne dans le secteur, où les marges se réduisent depuis longtemps.',
    'À {place}, les salariés attendent de connaître le calendrier exact des travaux.',
    'Cette annonce intervient alors que la demande de {thing} ralentit dans toute l’Europe.',
    'Interrogé sur le sujet, le porte-parole de {company} n’a pas souhaité faire de commentaire.',
    'Reste à savoir si les clients suivront, ce que plusieurs fournisseurs jugent encore incertain.',
    'Le marché avait pourtant bien accueilli les promesses faites l’hiver dernier par {nominal}.',
    'Plus de 1 200 personnes travaillent aujourd’hui sur le site, deux fois plus qu’au lancement.',
    'C’est la première fois que l’entreprise reconnaît publiquement ces difficultés, note un observateur.',
    'Les syndicats, eux, demandent des garanties écrites avant la fin du mois.',
    'Rien n’indique toutefois que {other} veuille revenir à la table des négociations.',
  ],
  headings: ['Une course aux capacités', 'Des comptes sous surveillance', 'Ce que disent les contrats', 'Un calendrier serré'],
  legalForms: ['SA', 'SAS', 'Groupe', 'Capital', 'Énergie'],
  firstNames: ['Anaïs', 'Benoît', 'Chloé', 'Étienne', 'Inès', 'Loïc', 'Maud', 'Théo'],
  known: ['Microsoft', 'Nvidia', 'Amazon', 'TotalEnergies', 'BNP Paribas', 'Airbus'],
  places: ['Angers', 'Bordeaux', 'Dunkerque', 'Grenoble', 'Metz', 'Saint-Nazaire', 'Toulouse'],
  things: ['puces', 'batteries', 'serveurs', 'turbines', 'licences', 'satellites'],
  nominals: ['La jeune pousse', 'Le groupe', 'L’industriel', 'Le fabricant', 'La banque'],
  money,
  percent: (random) => `${1 + random.below(60)}${random.chance(0.5) ? `,${1 + random.below(9)}` : ''} %`,
  date: (random) => `${random.pick(['mars', 'juin', 'septembre', 'novembre'])} ${2019 + random.below(8)}`,
};

function money(random: Random): string {
  const value = 1 + random.below(90);
  return random.pick([
    `${value} milliards de dollars`,
    `${value},${1 + random.below(9)} milliards d’euros`,
    `${value * 10} millions d’euros`,
    `${value} M€`,
    `${value} Md€`,
    `${value} 500 000 euros`,
    `${value * 5} millions de livres sterling`,
    `${value} 000 dollars`,
  ]);
}
