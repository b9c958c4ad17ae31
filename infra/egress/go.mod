module order-bot/egress

go 1.26
