/** How a place combines with "de" and "à" in French. `bare` is the name without the article that contracts. */
export interface PlaceForm {
  readonly form: 'plain' | 'vowel' | 'le' | 'les'
  readonly bare: string
}

/**
 * The rule of the official geographical code: "Le" and "Les" contract ("du Mesnil", "aux Adrets"), "de" loses its e
 * before a vowel or a mute h. An h before a or o or u is taken as aspirated, which never reads wrong; a y
 * before them is a consonant ("de Yann").
 */
export function placeForm(name: string): PlaceForm {
  const article = /^(Le|Les) (?=\S)/.exec(name)
  if (article !== null)
    return { form: article[1] === 'Le' ? 'le' : 'les', bare: name.slice(article[0].length) }
  const vowel = /^h?[aeiouyàâäéèêëîïôöùûüœæ]/i.test(name) && !/^[hy][aouâôû]/i.test(name)
  return { form: vowel ? 'vowel' : 'plain', bare: name }
}
