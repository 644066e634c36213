import { amending } from '../act-clauses/amending'
import { annexGroupCosts } from '../act-clauses/annex-group-costs'
import { annexNeeds } from '../act-clauses/annex-needs'
import { authorises } from '../act-clauses/authorises'
import { becauseGroup } from '../act-clauses/because-group'
import { expense } from '../act-clauses/expense'
import { groupAward } from '../act-clauses/group-award'
import { groupCoordinator } from '../act-clauses/group-coordinator'
import { groupCosts } from '../act-clauses/group-costs'
import { groupCourt } from '../act-clauses/group-court'
import { groupDuration } from '../act-clauses/group-duration'
import { groupLiability } from '../act-clauses/group-liability'
import { groupMembers } from '../act-clauses/group-members'
import { groupNeeds } from '../act-clauses/group-needs'
import { groupPayment } from '../act-clauses/group-payment'
import { groupPurpose } from '../act-clauses/group-purpose'
import { groupWithdrawal } from '../act-clauses/group-withdrawal'
import { income } from '../act-clauses/income'
import { joinsGroup } from '../act-clauses/joins-group'
import { namesCoordinator } from '../act-clauses/names-coordinator'
import type { FormActs } from './form-acts'

/** Groupement de commandes (CCP L.2113-6 and L.2113-7): no agents are lent. */
export const jointPurchasingActs: FormActs = {
  title: 'Convention constitutive de groupement de commandes',
  kind: 'convention',
  parties: { lender: 'le coordonnateur', body: 'le membre' },
  visas: [{ code: 'CCP', articles: ['L. 2113-6', 'L. 2113-7'] }],
  articles: [
    groupPurpose,
    groupMembers,
    groupCoordinator,
    groupNeeds,
    groupAward,
    groupLiability,
    groupCosts,
    groupPayment,
    groupDuration,
    groupWithdrawal,
    amending,
    groupCourt,
  ],
  annexTitle: 'Annexe : besoins et frais',
  annex: [annexNeeds, annexGroupCosts],
  lenderResolution: {
    considers: [becauseGroup],
    decides: [joinsGroup, namesCoordinator, authorises, income],
  },
  beneficiaryResolution: {
    considers: [becauseGroup],
    decides: [joinsGroup, namesCoordinator, authorises, expense],
  },
  isTransmitted: true,
}
