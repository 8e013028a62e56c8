import {jest} from '@jest/globals'

/**
 * Three servers, a browser and the tests share two processors: now and then a machine is late. A browser test that
 * fails is run once more, and the first failure is printed, so that a test that needs it often can be seen and mended.
 */
jest.retryTimes(1, {logErrorsBeforeRetry: true})
