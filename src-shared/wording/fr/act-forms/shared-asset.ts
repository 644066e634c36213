import * as clauses from '../act-clauses'
import { resolutions, type FormActs } from './form-acts'

/** Biens partagés: a règlement, no convention (CGCT L.5211-4-3). */
export const sharedAssetActs: FormActs = {
  title: 'Règlement de mise à disposition de biens',
  kind: 'regulation',
  parties: { lender: 'l’établissement', body: 'la commune' },
  visas: [{ code: 'CGCT', articles: ['L. 5211-4-3'] }],
  articles: [
    clauses.assetPurpose,
    clauses.assetList,
    clauses.assetUsers,
    clauses.assetBooking,
    clauses.assetHandover,
    clauses.assetUse,
    clauses.assetCare,
    clauses.assetInsurance,
    clauses.assetPrice,
    clauses.assetBilling,
    clauses.assetBreach,
    clauses.assetForce,
    clauses.assetChange,
    clauses.assetDisputes,
  ],
  annexTitle: 'Annexe tarifaire',
  annex: [clauses.annexGoods, clauses.annexTariff],
  ...resolutions(
    [clauses.becauseAsset],
    [clauses.adopts, clauses.carriesOut],
    [clauses.usesAssets, clauses.carriesOut],
  ),
  isTransmitted: true,
}
