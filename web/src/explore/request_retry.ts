// Repeats a request while the service is unavailable, and shows that it does.
import { GraphQLError } from "../graphql/client";
import { button, element } from "../map/elements";

const FIRST_WAIT_SECONDS = 2;
const WAIT_SECONDS_MAX = 30;

/** The user stopped the retries. */
export class RetryCancelled extends Error {}

export class RequestRetry {
  constructor(private readonly host: HTMLElement) {}

  /**
   * The result of `request`, repeated after each temporary error. The wait doubles each time, up to WAIT_SECONDS_MAX.
   * Throws RetryCancelled if the user stops the retries, and every other error of `request`.
   */
  async run<T>(request: () => Promise<T>): Promise<T> {
    for (let seconds = FIRST_WAIT_SECONDS; ; seconds = Math.min(2 * seconds, WAIT_SECONDS_MAX)) {
      try {
        const result = await request();
        this.host.replaceChildren();
        return result;
      } catch (problem) {
        if (!(problem instanceof GraphQLError) || !problem.isTemporary) {
          this.host.replaceChildren();
          throw problem;
        }
        await this.wait(problem.message, seconds);
      }
    }
  }

  private wait(message: string, seconds: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = window.setTimeout(resolve, seconds * 1000);
      const retryNow = (): void => {
        window.clearTimeout(timer);
        resolve();
      };
      const cancel = (): void => {
        window.clearTimeout(timer);
        this.host.replaceChildren();
        reject(new RetryCancelled());
      };
      this.host.replaceChildren(
        element(
          "p",
          { class: "problem", role: "alert" },
          `${message} The map stays as it is. The next attempt is in ${seconds} seconds. `,
          button("Try now", retryNow),
          " ",
          button("Stop trying", cancel),
        ),
      );
    });
  }
}
