// Stands in the package for the HTTP clients of Citation.js, which can read works from the web: Rostrum gives it files alone.
function refuse() {
  throw new Error('Rostrum makes no requests')
}

export default refuse
export const Headers = refuse
