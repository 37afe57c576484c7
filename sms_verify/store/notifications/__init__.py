"""What organisations and readers are told: alerts, their deliveries, notices of answers."""
