export const englishSources = `
  people familiar · person familiar · sources familiar · source familiar · people close to · person close to · sources close to · source close to
  · people with knowledge · person with knowledge · sources with knowledge · source with knowledge · people with direct knowledge
  · person with direct knowledge · sources with direct knowledge · people briefed on · person briefed on · people aware of · sources said · sources say
  · sources told · source said · source told · not to be named · not to be identified · declined to be named · declined to be identified
  · condition of anonymity · anonymous source · anonymous sources · unnamed source · unnamed sources · unidentified source · unidentified sources
  · according to sources · according to a source · according to two sources · according to people · insiders said`;
