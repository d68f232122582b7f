export { type Arrival, arrival } from './arrival.js'
export { type Arrived, makeCapture } from './capture.js'
export { type Unpacked, unpack } from './unpack.js'
