// Generated from spec/areas/products by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components, operations } from "./paths.ts";

/**
 * What the API says about a request that it did not carry out.
 *
 * Evidence: inferred.
 */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/**
 * One remark about a request, or about one thing in it.
 *
 * Evidence: inferred.
 */
export type Messages = components["schemas"]["Messages"];

/**
 * One product or service that the creditor sells.
 *
 * Evidence: inferred.
 */
export type OnlineProduct = components["schemas"]["OnlineProduct"];

/**
 * What became of one product of the request.
 *
 * Evidence: inferred.
 */
export type SalesItemResponse = components["schemas"]["SalesItemResponse"];

/**
 * Products to add to the product registry.
 *
 * Evidence: inferred.
 */
export type SalesItems = components["schemas"]["SalesItems"];

/** What {@link ProductsClient.listProducts} takes. */
export interface ListProductsInput {
  readonly body?: never;
}

/** What {@link ProductsClient.listProducts} answers. */
export type ListProductsValue = OnlineProduct[];

/** How {@link ProductsClient.listProducts} can fail. */
export type ListProductsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link ProductsClient.createProducts} takes. */
export interface CreateProductsInput {
  readonly body: SalesItems;
}

/** What {@link ProductsClient.createProducts} answers. */
export type CreateProductsValue = SalesItemResponse[];

/** How {@link ProductsClient.createProducts} can fail. */
export type CreateProductsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link ProductsClient.deleteProduct} takes. */
export interface DeleteProductInput {
  readonly path: operations["deleteProduct"]["parameters"]["path"];
}

/** What {@link ProductsClient.deleteProduct} answers. */
export type DeleteProductValue = SalesItemResponse;

/** How {@link ProductsClient.deleteProduct} can fail. */
export type DeleteProductError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;
