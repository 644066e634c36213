import { adopts } from '../act-clauses/adopts'
import { annexGoods } from '../act-clauses/annex-goods'
import { annexTariff } from '../act-clauses/annex-tariff'
import { assetBilling } from '../act-clauses/asset-billing'
import { assetBooking } from '../act-clauses/asset-booking'
import { assetBreach } from '../act-clauses/asset-breach'
import { assetCare } from '../act-clauses/asset-care'
import { assetChange } from '../act-clauses/asset-change'
import { assetDisputes } from '../act-clauses/asset-disputes'
import { assetForce } from '../act-clauses/asset-force'
import { assetHandover } from '../act-clauses/asset-handover'
import { assetInsurance } from '../act-clauses/asset-insurance'
import { assetList } from '../act-clauses/asset-list'
import { assetPrice } from '../act-clauses/asset-price'
import { assetPurpose } from '../act-clauses/asset-purpose'
import { assetUse } from '../act-clauses/asset-use'
import { assetUsers } from '../act-clauses/asset-users'
import { becauseAsset } from '../act-clauses/because-asset'
import { carriesOut } from '../act-clauses/carries-out'
import { expense } from '../act-clauses/expense'
import { income } from '../act-clauses/income'
import { usesAssets } from '../act-clauses/uses-assets'
import type { FormActs } from './form-acts'

/** Biens partagés: a règlement, no convention (CGCT L.5211-4-3). */
export const sharedAssetActs: FormActs = {
  title: 'Règlement de mise à disposition de biens',
  kind: 'regulation',
  parties: { lender: 'l’établissement', body: 'la commune' },
  visas: [{ code: 'CGCT', articles: ['L. 5211-4-3'] }],
  articles: [
    assetPurpose,
    assetList,
    assetUsers,
    assetBooking,
    assetHandover,
    assetUse,
    assetCare,
    assetInsurance,
    assetPrice,
    assetBilling,
    assetBreach,
    assetForce,
    assetChange,
    assetDisputes,
  ],
  annexTitle: 'Annexe tarifaire',
  annex: [annexGoods, annexTariff],
  lenderResolution: { considers: [becauseAsset], decides: [adopts, carriesOut, income] },
  beneficiaryResolution: { considers: [becauseAsset], decides: [usesAssets, carriesOut, expense] },
  isTransmitted: true,
}
