export const frenchSources = `
  source anonyme · sources anonymes · source proche · sources proches · personne proche · personnes proches · proche du dossier · proches du dossier
  · source au fait · sources au fait · personne au fait · personnes au fait · source familiere · sources familieres · personnes familieres
  · couvert d anonymat · couvert de l anonymat · requis l anonymat · garder l anonymat · conserver l anonymat · rester anonyme · rester anonymes
  · source bancaire · sources bancaires · source syndicale · sources syndicales · source industrielle · sources industrielles · source financiere
  · sources financieres · source interne · sources internes · source gouvernementale · sources gouvernementales · source judiciaire · sources judiciaires
  · source diplomatique · sources diplomatiques · sources concordantes · de bonne source · source bien informee · sources bien informees
  · selon une source · selon des sources · selon deux sources · selon trois sources · selon plusieurs sources · apres une source · apres des sources
  · apres plusieurs sources · confie une source · indique une source · affirme une source · assure une source`;
