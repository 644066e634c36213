/**
 * How well the text of an article is known to this house: read whole, read in part, known from a page that describes it or
 * from its twin, or not read. What was not read is printed as law by no clause that is not marked so in
 * `docs/legal-forms.md`.
 */
export type LawReading = 'read' | 'part' | 'described' | 'unread'

interface LawText {
  readonly reading: LawReading
  /** Where it was read, in November 2026; empty where it was not. */
  readonly at: string
}

const FBL = 'https://french-business-law.com/french-legislation-art/'
const CODE_ART = '-of-the-french-general-code-of-local-authorities'
const DOCTRINE = 'https://www.doctrine.fr/l/texts/codes/'

const read = (at: string): LawText => ({ reading: 'read', at })
const part = (at: string): LawText => ({ reading: 'part', at })
const described = (at: string): LawText => ({ reading: 'described', at })
const unread: LawText = { reading: 'unread', at: '' }
const local = (article: string): LawText => read(`${FBL}article-${article}${CODE_ART}`)
const decree = described(
  'https://www.banquedesterritoires.fr/le-decret-sur-la-mise-disposition-de-personnels-est-paru',
)
const juriblio = read(
  'https://juriblio.fr/codes/code-general-de-la-fonction-publique/partie-legislative/livre-v/titre-ier/chapitre-ii/section-4/sous-section-4',
)
const purchasing = read(
  'https://circulaire.legifrance.gouv.fr/codes/section_lc/LEGITEXT000037701019/LEGISCTA000037703498/2022-07-04/',
)
const landot = 'https://blog.landot-avocats.net/'
const contracts = `${landot}2018/03/21/prestations-de-service-entre-communes-et-communaute-faut-il-faire-un-budget-annexe/`

/** The articles that clauses of acts cite, and where each was read. */
export const LAW_TEXTS = {
  'CGCT L.1414-3': part(`${DOCTRINE}LEGITEXT000006070633/articles/LEGIARTI000006389259`),
  'CGCT L.2121-10': described('http://www.ville-langeac.fr/Reglement-interieur-du-Conseil'),
  'CGCT L.2121-15': local('l2121-15'),
  'CGCT L.2121-17': part('https://senat.fr/questions/base/2006/qSEQ061024626.html'),
  'CGCT L.2121-20': read(
    'https://circulaire.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006389878/2021-08-25',
  ),
  'CGCT L.2121-21': read(`${DOCTRINE}LEGITEXT000006070633/articles/LEGIARTI000006389879`),
  'CGCT L.2121-23': described('https://www.nosdeputes.fr/16/question/QE/10308'),
  'CGCT L.2121-29': described('http://www.collectivites-locales.gouv.fr/conseil-municipal-0'),
  'CGCT L.2131-1': part('https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000044177150'),
  'CGCT L.2131-2': part(
    'https://codes-et-lois.fr/code-general-des-collectivites-territoriales/toc-commune-organisation-commune-actes-autorites-communales-act-669e6d7-texte-integral',
  ),
  'CGCT L.5111-1': part(`${DOCTRINE}LEGITEXT000006070633/articles/LEGIARTI000006392770`),
  'CGCT L.5111-1-1': local('l5111-1-1'),
  /** Since 1 March 2022 it refers to CGFP L.714-9. */
  'CGCT L.5111-7': part(
    'http://archeo-lex.fr/codes/code_g%C3%A9n%C3%A9ral_des_collectivit%C3%A9s_territoriales/2022-03-01/modifications',
  ),
  'CGCT R.5111-1': part(`${FBL}article-r5111-1${CODE_ART}`),
  'CGCT L.5211-1': part(
    'https://french-business-law.com/french-legislation/legiscta000006164727-legiscta000006181188-section-1-general-rules',
  ),
  'CGCT L.5211-3': part(
    'https://french-business-law.com/french-legislation/legiscta000006164727-legiscta000006181188-section-1-general-rules',
  ),
  'CGCT L.5211-4-1, I': part(
    'https://french-business-law.com/french-legislation/legiscta000006164727-legiscta000006181188-section-1-general-rules',
  ),
  'CGCT L.5211-4-1, II': part('https://exfilo.fr/les-conventions-de-mises-a-disposition'),
  'CGCT L.5211-4-1, III': part('https://exfilo.fr/les-conventions-de-mises-a-disposition'),
  /** Known from its twin for Greater Paris, L.5219-12. */
  'CGCT L.5211-4-1, IV': described(`${FBL}article-l5219-12${CODE_ART}`),
  'CGCT L.5211-4-2': part(`${DOCTRINE}LEGITEXT000006070633/articles/LEGIARTI000023260132`),
  'CGCT L.5211-4-2, transfert': unread,
  'CGCT L.5211-4-2, autorité': described(
    `${landot}2022/03/30/services-communs-lautorite-fonctionnelle-appartient-bien-alternativement-au-maire-ou-au-president-de-lepci-selon-la-mission-realisee-precision-de-la-loi-3ds/`,
  ),
  'CGCT L.5211-4-3': read(
    'https://code-commande-publique.com/groupement-de-commande-l2113-6-a-l2113-8',
  ),
  'CGCT D.5211-16': part(`${DOCTRINE}LEGITEXT000006070633/articles/LEGIARTI000006398143`),
  'CGCT L.5211-56': read(
    `https://french-business-law.com/rench-legislation-art/article-l5211-56${CODE_ART}`,
  ),
  'CGCT L.5214-16-1': read(contracts),
  'CGCT L.5215-27': read(contracts),
  'CGCT L.5216-7-1': described(contracts),
  'CGCT L.5217-7': described(contracts),
  'CGCT L.5221-1': read(
    `https://french-business-law.com/rench-legislation-art/article-l5221-1${CODE_ART}`,
  ),
  'CGCT L.5221-2': local('l5221-2'),
  'CGFP L.452-30': unread,
  'CGFP L.452-44': read(`${DOCTRINE}LEGITEXT000044416551/articles/LEGIARTI000044425878`),
  'CGFP L.512-6': read(
    'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000044416551/LEGISCTA000044422794',
  ),
  'CGFP L.512-7': read(`${DOCTRINE}LEGITEXT000044416551/articles/LEGIARTI000044425776`),
  'CGFP L.512-12': juriblio,
  'CGFP L.512-13': juriblio,
  'CGFP L.512-15': described(
    'https://www.banquedesterritoires.fr/le-decret-sur-la-mise-disposition-de-personnels-est-paru',
  ),
  'CGFP L.714-9': read('https://legal.tricoteuses.fr/articles/LEGIARTI000044424753'),
  'CGI 1609 nonies C': described('https://exfilo.fr/2013/05'),
  'CCP L.2113-6': purchasing,
  'CCP L.2113-7': purchasing,
  'CJA R.221-3': read(`${DOCTRINE}LEGITEXT000006070933/articles/LEGIARTI000006449584`),
  'CJA R.312-11': read(`${DOCTRINE}LEGITEXT000006070933/articles/LEGIARTI000006449874`),
  'CJA R.421-1': read(`${DOCTRINE}LEGITEXT000006070933/articles/LEGIARTI000006449941`),
  'Décret 2008-580, art. 1': decree,
  'Décret 2008-580, art. 2': decree,
  /** Known from its twin for hospitals, décret 2008-928. */
  'Décret 2008-580, art. 3': described(
    'https://lexbase.fr/article-juridique/3225971-breves-precisions-sur-la-disposition-et-le-detachement-des-fonctionnaires-hospitaliers',
  ),
  'Décret 2008-580, art. 5': decree,
  'Décret 2008-580, art. 6': part(
    'https://www.doctrine.fr/l/texts/decrets/JORFTEXT000019025536/articles/LEGIARTI000019026271',
  ),
  'Décret 2008-580, art. 7': described(
    'https://www.doctrine.fr/l/texts/decrets/JORFTEXT000019025536',
  ),
  'Décret 2008-580, art. 8': unread,
} as const satisfies Readonly<Record<string, LawText>>

/** An article of law that a clause may cite. */
export type LawArticle = keyof typeof LAW_TEXTS
