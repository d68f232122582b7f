export { bucketOf, type Description, type Given, placeFeatures, salts } from './describe.js'
export { hashText, mix, own } from './hash.js'
export { Labeller } from './labeller.js'
export { type LabelModel, type ModelHead, modelVersion, unpackModel } from './model.js'
