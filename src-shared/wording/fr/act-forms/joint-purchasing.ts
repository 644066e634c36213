import * as clauses from '../act-clauses'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** Groupement de commandes (CCP L.2113-6 and L.2113-7): no agents are lent. */
export const jointPurchasingActs: FormActs = {
  ...CONVENTION,
  title: 'Convention constitutive de groupement de commandes',
  parties: { lender: 'le coordonnateur', body: 'le membre' },
  visas: [{ code: 'CCP', articles: ['L. 2113-6', 'L. 2113-7'] }],
  articles: [
    clauses.groupPurpose,
    clauses.groupMembers,
    clauses.groupCoordinator,
    clauses.groupNeeds,
    clauses.groupAward,
    clauses.groupLiability,
    clauses.groupCosts,
    clauses.groupPayment,
    clauses.groupDuration,
    clauses.groupWithdrawal,
    clauses.amending,
    clauses.groupCourt,
  ],
  annexTitle: 'Annexe : besoins et frais',
  annex: [clauses.annexNeeds, clauses.annexGroupCosts],
  ...resolutions(
    [clauses.becauseGroup],
    [clauses.joinsGroup, clauses.namesCoordinator, clauses.authorises],
  ),
}
