const known =
  "x-evidence: { method: documented, path: documented, request: documented, response: documented }";

/** A document in the style of other APIs: OpenAPI 3.0, one file, all kinds of bodies and parameters. */
export const foreignSpec = `openapi: 3.0.3
info: { title: Files, version: '1' }
externalDocs: { url: https://files.example/docs }
servers:
  - url: https://{region}.files.example/api
    variables: { region: { default: eu } }
tags:
  - name: storage
security:
  - token: []
paths:
  /files:
    parameters:
      - { name: api-token, in: header, required: true, schema: { type: string } }
    get:
      operationId: listFiles
      tags: [storage]
      ${known}
      x-effect: read
      parameters:
        - name: ids
          in: query
          explode: false
          schema: { type: array, items: { type: integer } }
        - name: filter
          in: query
          style: deepObject
          explode: true
          schema: { $ref: '#/components/schemas/Filter' }
        - name: pageable
          in: query
          schema:
            type: object
            properties: { page: { type: integer }, sort: { type: array, items: { type: string } } }
        - name: where
          in: query
          content: { application/json: { schema: { $ref: '#/components/schemas/Named' } } }
      responses:
        2XX:
          description: All.
          content:
            '*/*': { schema: { type: array, items: { $ref: '#/components/schemas/Kind' } } }
        4XX: { description: No. }
    post:
      operationId: uploadFile
      tags: [storage]
      deprecated: true
      ${known}
      x-effect: create
      parameters:
        - { name: X-Trace, in: header, schema: { type: string } }
      requestBody: { $ref: '#/components/requestBodies/Upload' }
      responses:
        '201': { description: Done. }
  /files/export:
    get:
      operationId: exportFiles
      tags: [storage]
      ${known}
      x-effect: read
      responses:
        '200': { description: A table., content: { text/csv: { schema: { type: string } } } }
  /files/{file-id}:
    get:
      operationId: downloadFile
      tags: [storage]
      ${known}
      x-effect: read
      parameters:
        - { name: file-id, in: path, required: true, schema: { type: integer, format: int64 } }
      responses:
        default: { description: A file., content: { image/png: {} } }
  /search:
    post:
      operationId: searchFiles
      tags: [storage]
      ${known}
      x-effect: read
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties: { query: { type: string }, exact: { type: boolean } }
      responses:
        '200':
          description: Found.
          content:
            application/json:
              schema: { type: object, properties: { total: { type: integer, default: 0 } } }
  /tree:
    put:
      operationId: putTree
      tags: [storage]
      ${known}
      x-effect: replace
      requestBody:
        content:
          application/json: { schema: { $ref: '#/components/schemas/Tree' } }
      responses:
        '200':
          description: Changed.
          content:
            application/json: { schema: { $ref: '#/components/schemas/Tree' } }
        '204': { description: Same. }
        '409':
          description: Conflict.
          content:
            application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } }
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: Api-Token }
  requestBodies:
    Upload:
      required: true
      content:
        multipart/form-data:
          schema:
            type: object
            required: [file]
            properties:
              file: { type: string, format: binary }
              note: { type: string, nullable: true }
  schemas:
    Kind: { type: string, enum: [a, b] }
    Filter:
      type: object
      properties: { kind: { $ref: '#/components/schemas/Kind' } }
      additionalProperties: { type: string }
    Tree:
      allOf:
        - { $ref: '#/components/schemas/Named' }
        - type: object
          required: [Trees]
          properties:
            Trees: { type: array, items: { $ref: '#/components/schemas/Tree' } }
    Named:
      type: object
      required: [Name]
      properties: { Name: { type: string } }
    Problem:
      oneOf:
        - { $ref: '#/components/schemas/Named' }
        - { type: string }
`;
