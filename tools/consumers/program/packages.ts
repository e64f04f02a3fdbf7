/** The packages of a program, as a module of today imports them. */
import * as collection from "@cash-in/collection";
import * as collectionByPath from "@cash-in/collection/openapi-fetch";
import * as core from "@cash-in/core";
import * as customers from "@cash-in/customers";
import * as partners from "@cash-in/partners";

export const packages = { collection, collectionByPath, core, customers, partners };

export type Packages = typeof packages;
