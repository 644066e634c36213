import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { TableRows } from '#shared/contract/vault'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

/** One record of each table that schema version 3 brought. */
export function recordsSince3({ agents, collectivities, agreements }: WorkspaceFile) {
  const collectivityId = collectivities[1]?.id ?? ''
  return {
    accountRules: [
      {
        id: 'a1',
        from: day('2024-01-01'),
        forms: [],
        lenderKinds: ['communityOfMunicipalities'],
        debtorKinds: [],
        relation: 'member',
        annexBudget: null,
        channel: 'refund',
        receipt: { number: '70845', label: 'Personnel facturé aux communes membres' },
        expense: { number: '6216', label: 'Personnel affecté par le GFP' },
        source: 'Plan M57',
      },
    ],
    trips: [
      {
        id: 'k1',
        agentId: agents[0]?.id ?? '',
        day: day('2026-01-05'),
        collectivityId,
        tenths: 425,
        purpose: 'Élections',
      },
    ],
    imputations: [
      {
        id: agreements[0]?.id ?? '',
        channel: 'refund',
        function: '020',
        service: 'SECR',
        debtors: [
          {
            collectivityId,
            receipt: '708451',
            expense: null,
            function: '',
            service: 'MAIRIE',
            engagement: 'E-12',
          },
        ],
      },
    ],
    payments: [
      {
        id: 'y1',
        statementId: 's1',
        on: day('2027-02-10'),
        amount: cents(120_000),
        reference: 'Mandat 41',
      },
    ],
    statementChecks: [
      {
        agreementId: agreements[0]?.id ?? '',
        beneficiaryId: collectivityId,
        period: yearPeriod(2026),
        nature: 'actual',
        settlement: 'AAAA-BBBB-CCCC',
        share: cents(120_000),
        on: day('2027-01-12'),
        author: 'Claire Morel',
      },
    ],
  } as const satisfies TableRows
}
