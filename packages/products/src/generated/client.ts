// Generated from spec/areas/products by tools/generate. Do not edit; run pnpm generate.
import {
  type ApiKeyClientOptions,
  createClient,
  type Operation,
  type OperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import { createProducts, deleteProduct, listProducts } from "./operations.ts";
import type {
  CreateProductsError,
  CreateProductsInput,
  CreateProductsValue,
  DeleteProductError,
  DeleteProductInput,
  DeleteProductValue,
  ListProductsError,
  ListProductsInput,
  ListProductsValue,
} from "./types.ts";

/** Client of Product Management. The creditor's product registry. */
export interface ProductsClient {
  /**
   * List all products.
   *
   * Lists the products in the creditor's product registry.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/list-all-products-4156759e0
   * @example
   * ```ts
   * import { createProductsClient } from "@cash-in/products";
   *
   * const products = createProductsClient({ apiKey: "your-key", server: "mock" });
   * const value = await products.listProducts();
   * ```
   */
  readonly listProducts: OperationMethod<ListProductsInput, ListProductsValue, ListProductsError>;

  /**
   * Add products.
   *
   * Adds new products to the creditor's product registry. Sent twice: the registry may hold the
   * products twice, or the second sending is refused; whether the API compares product codes is not
   * known.
   *
   * Effect: create. Never sent twice by this client. When the outcome is unknown, ask
   * `listProducts` by `ProductCode`. A product that was not there before and is listed now was
   * added. Look for every product of the request, as some may have been added and others not.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/submit-new-products-4156760e0
   * @example
   * ```ts
   * import { createProductsClient } from "@cash-in/products";
   *
   * const products = createProductsClient({ apiKey: "your-key", server: "mock" });
   * const value = await products.createProducts({
   *   body: { Items: [{ ProductCode: "EL-01", Name: "Electricity" }] },
   * });
   * ```
   */
  readonly createProducts: OperationMethod<
    CreateProductsInput,
    CreateProductsValue,
    CreateProductsError
  >;

  /**
   * Delete a product.
   *
   * Removes a product from the creditor's product registry. A product that is in use or has
   * statistics should stay, but the API does not prevent its removal. Sent twice: the second call
   * finds no product, unless one with the same code was added in between; then that one is lost.
   *
   * Effect: delete. Never sent twice by this client. When the outcome is unknown, ask
   * `listProducts` by `productCode`. A product that was there before and is not listed any more was
   * presumably deleted; whether the list has pages is not known.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/delete-an-product-4156761e0
   * @example
   * ```ts
   * import { createProductsClient } from "@cash-in/products";
   *
   * const products = createProductsClient({ apiKey: "your-key", server: "mock" });
   * const value = await products.deleteProduct({ path: { productCode: "BASIC" } });
   * ```
   */
  readonly deleteProduct: OperationMethod<
    DeleteProductInput,
    DeleteProductValue,
    DeleteProductError
  >;
}

/**
 * Makes a client of Product Management. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createProductsClient(options: ApiKeyClientOptions): ProductsClient {
  return createClient<ProductsClient>(area, [listProducts, createProducts, deleteProduct], options);
}

/**
 * Makes a client of some operations of Product Management: what a program does not name is left out
 * of its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createProductsClientOf, listProducts } from "@cash-in/products";
 *
 * const products = createProductsClientOf([listProducts], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createProductsClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof ProductsClient })[],
>(
  operations: Operations,
  options: ApiKeyClientOptions,
): Pick<ProductsClient, Operations[number]["id"]> {
  return createClient<Pick<ProductsClient, Operations[number]["id"]>>(area, operations, options);
}
