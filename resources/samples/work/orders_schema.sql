-- Orders of the bakery's web shop. Money is stored in cents, times in UTC.

CREATE TABLE customer (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    email      TEXT NOT NULL UNIQUE,
    newsletter INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE product (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    cents_each INTEGER NOT NULL CHECK (cents_each > 0),
    allergens  TEXT NOT NULL DEFAULT ''
);

CREATE TABLE orders (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    placed_at   TEXT NOT NULL,
    pickup_on   TEXT NOT NULL,
    paid        INTEGER NOT NULL DEFAULT 0
);

-- How many of each product have to be baked on a given morning.
CREATE VIEW baking_list AS
SELECT orders.pickup_on, product.name, SUM(order_line.quantity) AS pieces
FROM orders
JOIN order_line ON order_line.order_id = orders.id
JOIN product ON product.id = order_line.product_id
GROUP BY orders.pickup_on, product.name;
