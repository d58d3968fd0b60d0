/**
 * Records of other systems, read by mappings that are data: {@code Mapping} says which field becomes which member of a record's JSON and
 * how, {@code Importer} applies it to rows of plain text, and the record's own shape checks the result. The mappings of ERPNext, Odoo,
 * Salesforce and Apache OFBiz are resources beside the code; they are sketches to start from, because every installation names its own
 * fields.
 */
@NullMarked
package org.drmkit.examples.imports;

import org.jspecify.annotations.NullMarked;
