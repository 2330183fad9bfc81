// The service is away for a moment: say so, and try again by and by.
import { Refused } from "../graphql/client";
import { button, element } from "../map/elements";

const FIRST_S = 2;
const LONGEST_S = 30;

/** Thrown when nobody wants to wait any more. */
export class GivenUp extends Error {}

export class Patience {
  constructor(private readonly host: HTMLElement) {}

  /** What `ask` gives, asked again while the service is away; what is shown meanwhile stays. */
  async untilBack<T>(ask: () => Promise<T>): Promise<T> {
    for (let seconds = FIRST_S; ; seconds = Math.min(2 * seconds, LONGEST_S)) {
      try {
        const answer = await ask();
        this.host.replaceChildren();
        return answer;
      } catch (problem) {
        if (!(problem instanceof Refused) || !problem.passes) {
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
      const now = (): void => {
        window.clearTimeout(timer);
        resolve();
      };
      const never = (): void => {
        window.clearTimeout(timer);
        this.host.replaceChildren();
        reject(new GivenUp());
      };
      this.host.replaceChildren(
        element(
          "p",
          { class: "problem", role: "alert" },
          `${message} What is shown stays; we try again in ${seconds} seconds. `,
          button("Try now", now),
          " ",
          button("Stop trying", never),
        ),
      );
    });
  }
}
