import { problemResponse } from '../problem-response'

/** Every address under the root that is none. */
const nothing = async (request: Request): Promise<Response> =>
  problemResponse({
    code: 'no-such-address',
    message: `There is nothing at ${new URL(request.url).pathname}.`,
    next: 'See /api/v1/openapi.json for all that can be asked.',
  })

export { nothing as DELETE, nothing as GET, nothing as OPTIONS, nothing as PATCH, nothing as POST, nothing as PUT }
