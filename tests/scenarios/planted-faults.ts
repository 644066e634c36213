import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { yearPeriod } from '#shared/kernel/period'
import { agent, body, notice, terms, without, type PlantedFault } from './plant'

const quotas = { kind: 'fixedQuotas', quotas: [{ collectivityId: 'A', millionths: 1_000_000 }] }
const UNITS = 'CGCT D.5211-16'
const LENDING = 'CGCT L.5211-4-1, IV'
const serious = 'serious' as const
const minor = 'minor' as const

/** The commune becomes a syndicate, served under the article on groups. */
const syndicate = (file: WorkspaceFile): object => ({
  ...body('A', { kind: 'syndicate' })(file),
  ...terms({ legalBasis: 'CGCT, L.5211-4-1, III ; L.5111-1-1' })(file),
})

/** Faults one by one, each with its article and its severity. */
export const PLANTED: readonly PlantedFault[] = [
  {
    name: 'no délibération',
    plant: (file) => ({
      ...without('resolution')(file),
      ...terms({ resolutionReference: '' })(file),
    }),
    found: {
      code: 'paperMissing',
      severity: serious,
      article: 'CGCT L.2121-29',
      about: 'resolution',
    },
  },
  {
    name: 'no opinion of the social committee',
    plant: without('socialCommitteeOpinion'),
    found: {
      code: 'paperMissing',
      severity: serious,
      article: LENDING,
      about: 'socialCommitteeOpinion',
    },
  },
  {
    name: 'no annex with the method of the unit cost',
    plant: without('annex'),
    found: { code: 'paperMissing', severity: serious, article: UNITS, about: 'annex' },
  },
  {
    name: 'an agreement that nobody signed',
    plant: terms({ signedOn: null }),
    found: { code: 'agreementUnsigned', severity: serious, article: LENDING },
  },
  {
    name: 'a signed agreement without its file',
    plant: without('agreement'),
    found: { code: 'paperToAttach', severity: minor, article: LENDING, about: 'agreement' },
  },
  {
    name: 'an agreement signed after it took effect',
    plant: terms({ signedOn: '2026-01-20' }),
    found: { code: 'signedLate', severity: minor, article: 'CGCT L.2131-1' },
  },
  {
    name: 'an agreement that ends within the period',
    plant: terms({ period: { from: '2026-01-01', to: '2026-01-30' } }),
    found: { code: 'agreementExpired', severity: minor, article: null },
  },
  {
    name: 'no legal form',
    plant: terms({ legalForm: undefined }),
    found: { code: 'formMissing', severity: minor, article: null },
  },
  {
    name: 'no article that founds it',
    plant: terms({ legalBasis: '' }),
    found: { code: 'legalBasisMissing', severity: minor, article: null },
  },
  {
    name: 'no unit cost notified',
    plant: () => ({ costNotices: [] }),
    found: { code: 'unitCostNotNotified', severity: serious, article: UNITS },
  },
  {
    name: 'a unit cost notified after the vote of budgets',
    plant: notice({ notifiedOn: '2026-06-01' }),
    found: { code: 'unitCostLate', severity: minor, article: UNITS },
  },
  {
    name: 'no word on the unit cost at the end of the year',
    plant: terms({ unitCostClause: undefined }),
    found: { code: 'unitCostUnsaid', severity: minor, article: UNITS },
  },
  {
    name: 'a real cost shared where the agreement fixes the unit cost',
    plant: terms({ key: quotas }),
    found: { code: 'keyAgainstClause', severity: serious, article: UNITS },
  },
  {
    name: 'an hour billed otherwise than was notified',
    plant: (file) => ({
      ...notice({ unitCost: 1_600 })(file),
      ...terms({ unitCostClause: undefined, key: { kind: 'tariff', basis: 'actual' } })(file),
    }),
    found: { code: 'unitCostDiffers', severity: serious, article: UNITS, about: '1500/1600' },
  },
  {
    name: 'an hour billed as notified, otherwise than in the agreement',
    plant: notice({ unitCost: 1_600 }),
    found: { code: 'noticeBilled', severity: minor, article: UNITS, about: '1600/1500' },
  },
  {
    name: 'a price that no act decides',
    plant: (file) => ({
      ...without('resolution')(file),
      ...terms({ key: { kind: 'tariff', basis: 'actual' }, resolutionReference: '' })(file),
    }),
    found: { code: 'rateWithoutBasis', severity: serious, article: UNITS },
  },
  {
    name: 'no forecast of use',
    plant: terms({ beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }] }),
    found: { code: 'forecastMissing', severity: serious, article: UNITS },
  },
  {
    name: 'a commune that is no member',
    plant: body('A', { memberOf: [] }),
    found: {
      code: 'partiesUnfounded',
      severity: serious,
      article: 'CGCT L.5211-4-1, III',
      bodies: ['A'],
    },
  },
  {
    name: 'a syndicate under an article on communes',
    plant: body('A', { kind: 'syndicate' }),
    found: {
      code: 'partiesUnfounded',
      severity: serious,
      article: 'CGCT L.5211-4-1, III',
      bodies: ['A'],
    },
  },
  {
    name: 'hours that a syndicate has not accepted',
    plant: (file) => ({ ...syndicate(file), hourRecords: [] }),
    found: {
      code: 'hoursNotCountersigned',
      severity: serious,
      article: 'CGCT R.5111-1',
      bodies: ['A'],
    },
  },
  {
    name: 'a lender without SIRET',
    plant: body('CC', { siret: null }),
    found: { code: 'lenderUnknown', severity: minor, article: null },
  },
  {
    name: 'a payer without SIRET',
    plant: body('A', { siret: null }),
    found: { code: 'payerUnknown', severity: minor, article: null, about: 'siret' },
  },
  {
    name: 'a payer without address',
    plant: body('A', { address: { street: '', postalCode: '', city: '' } }),
    found: { code: 'payerUnknown', severity: minor, article: null, about: 'address' },
  },
  {
    name: 'agents whom another body employs',
    plant: agent({ employerId: 'A' }),
    found: { code: 'agentsOfOther', severity: serious, article: 'CGCT L.5211-4-1, III' },
  },
  {
    name: 'a flat overhead without its study',
    plant: () => ({
      serviceCharges: [
        {
          id: 'overhead',
          agreementId: 'agreement',
          kind: 'other',
          label: 'Frais de structure, 10 %',
          justification: 'Encadrement',
          period: { from: '2026-01-01', to: '2026-01-31' },
          forecast: null,
          actual: 0,
        },
      ],
    }),
    found: { code: 'overheadUnfounded', severity: serious, article: UNITS },
  },
  {
    name: 'an instalment without its title',
    plant: terms({
      instalments: [{ collectivityId: 'A', reference: '', calledOn: '2026-01-15', amount: 1_000 }],
    }),
    found: {
      code: 'instalmentUntitled',
      severity: minor,
      article: 'Décret 2012-1246, article 24',
      bodies: ['A'],
    },
  },
  {
    name: 'a service lent free of charge outside the law',
    plant: terms({ exemption: 'Entraide' }),
    found: { code: 'freeUnfounded', severity: serious, article: UNITS },
  },
  {
    name: 'hours that the body has not accepted',
    plant: () => ({ hourRecords: [] }),
    found: { code: 'hoursNotCountersigned', severity: serious, article: UNITS, bodies: ['A'] },
  },
  {
    name: 'hours changed after the body accepted them',
    plant: ({ timesheets }) => ({
      timesheets: timesheets.map((sheet) => ({
        ...sheet,
        lines: sheet.lines.map((line, at) => (at === 0 ? { ...line, minutes: 240 } : line)),
      })),
    }),
    found: { code: 'hoursNotCountersigned', severity: serious, article: UNITS, bodies: ['A'] },
  },
  {
    name: 'a week without hours',
    plant: ({ timesheets }) => ({
      timesheets: timesheets.map((sheet) => ({
        ...sheet,
        lines: sheet.lines.filter(({ day }) => day !== '2026-01-12'),
      })),
    }),
    found: { code: 'weeksUnentered', severity: serious, article: UNITS, about: '3' },
  },
  {
    name: 'an amount without any list of uses',
    plant: (file) => ({
      ...terms({ key: quotas })(file),
      timesheets: file.timesheets.map((sheet) => ({ ...sheet, lines: [] })),
    }),
    found: { code: 'usesMissing', severity: serious, article: UNITS, bodies: ['A'] },
  },
  {
    name: 'a settlement before its period is over',
    plant: () => ({}),
    today: '2026-01-20',
    found: { code: 'periodNotOver', severity: serious, article: UNITS },
  },
  {
    name: 'a claim past its limitation period',
    plant: () => ({}),
    today: '2031-01-02',
    found: { code: 'claimPrescribed', severity: serious, article: 'Loi 68-1250, article 1' },
  },
  {
    name: 'a person lent for more than three years',
    plant: terms({
      legalForm: 'staffSecondment',
      period: { from: '2026-01-01', to: '2030-12-31' },
    }),
    found: { code: 'termTooLong', severity: serious, article: 'Décret 2008-580' },
  },
  {
    name: 'a secretary of a commune of category C from 2028 on',
    plant: (file) => ({
      ...agent({ category: 'C' })(file),
      ...terms({ period: { from: '2026-01-01', to: null } })(file),
    }),
    today: '2029-01-10',
    period: yearPeriod(2028),
    found: { code: 'categoryTooLow', severity: serious, article: 'CGCT L.2122-19-1' },
  },
  {
    name: 'refunds said to be subject to VAT, without regime or rate',
    plant: terms({ vat: true }),
    found: { code: 'vatUndecided', severity: serious, article: 'CGI, article 256 B' },
  },
]
