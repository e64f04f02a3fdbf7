/** A page could not be had. Its message is the reason, for a person. */
export class DownloadError extends Error {
  override name = "DownloadError";
  /** `page`: it is this page's fault. `gone`: the page is no more. `site`: the site did not answer, others will fail as well. */
  readonly fault: "page" | "gone" | "site";

  constructor(message: string, fault: "page" | "gone" | "site") {
    super(message);
    this.fault = fault;
  }
}
